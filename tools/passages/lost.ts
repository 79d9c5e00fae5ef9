/** Which passages a change of a recorded document takes away: they were in the text before it, and are not in the one after. */
import type { Passage } from '../../src/schemas/source.ts';
import type { Content } from '../../src/content/read.ts';
import type { WatchConfig } from '../policy-watch/config.ts';
import type { Finding } from '../policy-watch/finding.ts';
import type { Archive } from '../policy-watch/git/archive.ts';
import { carries } from './look-up.ts';
import { namedRecording, recordingOf, Texts } from './recorded.ts';
import { placeText, statementsOn } from './statements.ts';

interface Kept {
  readonly citation: string;
  readonly passage: Passage;
  readonly files: readonly string[];
}

/** Tells each finding of an archive which passages it takes away, with the statements that stand on them. */
export async function withLost(
  findings: readonly Finding[],
  archive: Archive,
  content: Content,
  config: Pick<WatchConfig, 'archives'>,
): Promise<Finding[]> {
  if (findings.length === 0) return [];
  const kept = await keptIn(archive, content, config);
  const statements = statementsOn(content);
  const texts = new Texts(archive);
  const told: Finding[] = [];
  for (const finding of findings) {
    const own = kept.filter(({ files }) => files.includes(finding.document.path));
    const before = own.length > 0 ? await texts.at(finding.before.commit, [finding.document.path]) : undefined;
    const after = before && (await texts.at(finding.after.commit, [finding.document.path]));
    const lost = own
      .filter(({ passage }) => before && after && carries(before, passage) && !carries(after, passage))
      .map(({ citation }) => ({ citation, statements: (statements.get(citation) ?? []).map(placeText) }));
    told.push({ ...finding, lost });
  }
  return told;
}

async function keptIn(archive: Archive, content: Content, config: Pick<WatchConfig, 'archives'>): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const { id, data } of content.sources.values()) {
    const named = namedRecording(data, config);
    const passages = Object.entries(data.passages ?? {}).filter(
      ([, passage]) => passage.none === undefined && passage.stays !== false,
    );
    if (named?.archive !== archive.id || passages.length === 0) continue;
    const files = (await recordingOf(archive, named.commit))?.files ?? [];
    for (const [key, passage] of passages) kept.push({ citation: `${id}#${key}`, passage, files });
  }
  return kept;
}
