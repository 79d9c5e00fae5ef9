/** What `npm run policy-watch` does: see `--help` and docs/policy-watch.md. */
import path from 'node:path';
import { z } from 'zod';
import { SETTINGS, type SettingsName } from '../../src/content/collections.ts';
import { contentPath, contentPlace } from '../../src/content/folder.ts';
import { readContent } from '../../src/content/read.ts';
import { withLost } from '../passages/lost.ts';
import { HELP, readArgs } from './args.ts';
import { readConfig } from './config.ts';
import { writeDrafts } from './draft.ts';
import { writeText } from './files.ts';
import { findingSchema } from './finding.ts';
import { WatchError } from './git/run.ts';
import { htmlReport } from './report/html.ts';
import { progressBar } from './report/progress.ts';
import { findingText, summaryText } from './report/text.ts';
import { readSite } from './site.ts';
import { readState, writeState } from './state.ts';
import { runWatch, type ArchiveOutcome } from './watch-run.ts';
import type { Terminal } from '../terminal.ts';

async function main(argv: readonly string[], { out, err, columns, screen }: Terminal): Promise<void> {
  const options = readArgs(argv);
  if (options.help) {
    out(HELP);
    return;
  }
  if (options.schema) {
    out(`${JSON.stringify(z.toJSONSchema(findingSchema), null, 2)}\n`);
    return;
  }
  const place = contentPlace(options.root);
  const contentFile = (name: SettingsName): string => path.join(options.root, contentPath(place, SETTINGS[name].file));
  const config = readConfig(options.config ?? contentFile('watch'));
  const stateFile = options.state ?? contentFile('watchState');
  const state = readState(stateFile);
  const site = readSite(options.root);
  const bar = progressBar(screen);
  const watched = await runWatch(options, config, state, site, bar.step).finally(bar.done);
  const { content } = readContent(options.root);
  const outcomes: ArchiveOutcome[] = [];
  for (const outcome of watched)
    outcomes.push({ ...outcome, findings: await withLost(outcome.findings, outcome.archive, content, config) });
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  for (const warning of outcomes.flatMap((outcome) => outcome.warnings)) err(`${warning}\n`);
  if (options.json) out(findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
  else {
    const width = Math.min(Math.max(columns ?? 120, 60), 180);
    if (!options.summary) for (const finding of findings) out(`${findingText(finding, width)}\n\n`);
    out(`${outcomes.map(summaryText).join('\n')}\n`);
  }
  if (options.report !== undefined) writeText(options.report, htmlReport(outcomes));
  if (options.draft) {
    const written = writeDrafts(findings, config, site, options.root);
    err(
      written.length === 0
        ? 'No drafts to write.\n'
        : `Drafts written:\n${written.map((file) => `  ${file}\n`).join('')}`,
    );
  }
  if (options.record) {
    for (const { archive, point } of outcomes) state.archives[archive.id] = point;
    writeState(stateFile, state);
  }
}

/** Runs it. @returns the exit code: 0 done, 2 the run was not possible */
export async function watchCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await main(args, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof WatchError)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}
