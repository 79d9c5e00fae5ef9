/** `npm run label -- "Old" "New"`: records that a label was renamed, and changes or lists each place that shows it. */
import type { Entry } from '../../src/content/read.ts';
import { formatYaml } from '../../src/content/yaml.ts';
import { labelsOf } from '../../src/domain/paths.ts';
import { partsOf } from '../../src/domain/steps.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import { all, needed, one, UsageError, type Typed } from './command.ts';
import type { Edits } from './edits.ts';
import { runHere, type CommandMaker } from './run.ts';
import { idOf, SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from './sources.ts';
import { addToList, replaceItem } from './yaml-text.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';

export const label: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run label --',
    about:
      'Records that a label was renamed (content/labels/<app>.yaml), and lists each path that shows the old name; with --edit the paths get the new one, with the source and its date.',
    positionals: ['old-label', 'new-label'],
    options: {
      app: {
        about: 'apps on whose screens it stands; the first one’s file holds it',
        needed: true,
        many: true,
        commas: true,
        values: [...content.platforms.keys()],
      },
      since: { about: 'oldest evidence for the new name: 2026-11 or 2026-11-01', needed: true },
      source: SOURCES_OPTION,
      about: { about: 'what the label is, in a sentence; needed if it has no history yet' },
      'old-source': {
        about: 'what shows the old name, if it has no history yet (sources of the paths, if left out)',
        many: true,
        commas: true,
      },
      ...SOURCE_OPTIONS,
    },
    switches: {
      gone: 'no screen shows the old name now (without it: it is leaving, and paths may still show it)',
      edit: 'change the paths that show the old name',
    },
  },
  edit: (edits, typed) => {
    const [from = '', to = ''] = typed.positionals;
    const { citations, published } = takeSources(edits, typed);
    const apps = all(typed, 'app');
    const places = placesOf(content.guides.values(), from, apps);
    record(edits, typed, { from, to, citations, shown: places.flatMap(({ sources }) => sources) });
    if (!typed.switches.has('edit'))
      return [
        `${String(places.length)} paths show “${from}”${places.length > 0 ? '; --edit changes them' : ''}:`,
        ...places.map(
          ({ entry, base, device }) => `  ${entry.file}:${String(entry.lineOf([...base, 'where', device]))}`,
        ),
      ];
    const seen = published ?? needed(typed, 'since');
    for (const entry of new Set(places.map((place) => place.entry))) {
      const own = places.filter((place) => place.entry === entry);
      edits.set(entry.file, changed(entry, edits.text(entry.file) ?? '', own, { from, to, seen, citations }));
    }
    const notes = [...content.guides.values()].filter(({ file }) => edits.text(file)?.includes(`“${from}”`) === true);
    return [
      `${String(places.length)} paths changed.`,
      ...notes.map(({ file }) => `Still speaks of “${from}”: ${file}`),
    ];
  },
});

type Path = (string | number)[];

/** One path that shows the label. */
interface Place {
  entry: Entry<Guide>;
  /** Where the action stands. */
  base: Path;
  device: string;
  /** Which of its labels, from 0. */
  positions: number[];
  /** Whether the path has a date and sources of its own. */
  apart: boolean;
  /** Whether every other path of the action without a date of its own shows the label, too. */
  whole: boolean;
  /** What the path stands on now. */
  sources: readonly string[];
}

function placesOf(guides: Iterable<Entry<Guide>>, name: string, apps: readonly string[]): Place[] {
  const is = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
  return [...guides]
    .filter(({ id, data }) => platformsOf(id, data.platforms).some((app) => apps.includes(app)))
    .flatMap((entry) =>
      partsOf(entry.data).flatMap(({ part, path }) => {
        const plain = Object.values(part.where ?? {}).filter((value) => Array.isArray(value));
        const whole = plain.every((labels) => labels.some(is));
        return Object.entries(part.where ?? {}).flatMap(([device, value]) => {
          const positions = labelsOf(value).flatMap((text, index) => (is(text) ? [index] : []));
          const own = Array.isArray(value) ? undefined : value;
          const sources = own?.sources ?? part.sources;
          return positions.length === 0
            ? []
            : [{ entry, base: path, device, positions, apart: own !== undefined, whole, sources }];
        });
      }),
    );
}

/** Writes the new name into the history of the label, which is begun if there is none. */
function record(
  edits: Edits,
  typed: Typed,
  { from, to, citations, shown }: { from: string; to: string; citations: string[]; shown: string[] },
): void {
  const { content } = edits.read;
  const apps = all(typed, 'app');
  const since = needed(typed, 'since');
  const status = typed.switches.has('gone') ? 'former' : 'leaving';
  const is = (text: string): boolean => text.toLowerCase() === from.toLowerCase();
  const fresh = { name: to, status: 'current', from: since, sources: citations };
  const entry = [...content.labels.values()].find(
    ({ data }) => data.platforms.some((app) => apps.includes(app)) && data.names.some(({ name }) => is(name)),
  );
  if (entry) {
    if (entry.data.names.some(({ name }) => name === to))
      throw new UsageError(`“${to}” is in the history already: ${entry.file}:${String(entry.lineOf(['names']))}`);
    const lines = (edits.text(entry.file) ?? '').split('\n');
    const index = entry.data.names.findIndex(({ name }) => is(name));
    const line = entry.lineOf(['names', index, 'status']) - 1;
    lines[line] = (lines[line] ?? '').replace(/status: \w+/, `status: ${status}`);
    const names = entry.lineOf(['names']) - 1;
    const indent = /^(\s*)- /.exec(lines[names + 1] ?? '')?.[1] ?? '    ';
    lines.splice(names + 1, 0, ...listed(fresh, indent));
    edits.set(entry.file, lines.join('\n'));
    return;
  }
  const about = one(typed, 'about');
  if (about === undefined)
    throw new UsageError(`“${from}” has no history yet. Say what it is: --about "The page on which …"`);
  const old = all(typed, 'old-source').length > 0 ? all(typed, 'old-source') : [...new Set(shown)];
  if (old.length === 0) throw new UsageError(`No path shows “${from}”. Say what does: --old-source …`);
  const data = {
    platforms: apps,
    about,
    names: [fresh, { name: from, status, sources: old }],
  };
  const file = edits.file(`labels/${apps[0] ?? ''}.yaml`);
  const before = edits.text(file)?.replace(/\n*$/, '\n') ?? '';
  const taken = (id: string): boolean => content.labels.has(id);
  const id = [idOf(from), idOf(`${apps[0] ?? ''} ${from}`)].find((name) => name !== '' && !taken(name));
  if (id === undefined) throw new UsageError(`No id is free for “${from}”. Write its history by hand: ${file}`);
  edits.set(file, before + formatYaml({ [id]: data }));
}

/** An item of a list of maps, as lines. */
function listed(item: Record<string, unknown>, indent: string): string[] {
  return formatYaml(item)
    .trimEnd()
    .split('\n')
    .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
}

interface Renaming {
  from: string;
  to: string;
  seen: string;
  citations: readonly string[];
}

/** The text of a guide with the new label in its paths, each with the date and the sources that show it. */
function changed(entry: Entry<Guide>, text: string, places: readonly Place[], renaming: Renaming): string {
  const lines = text.split('\n');
  const line = (path: Path): number => entry.lineOf(path) - 1;
  // From the end to the beginning, so that the lines above a change stay where the reader of the file found them.
  for (const place of [...places].sort(
    (a, b) => line([...b.base, 'where', b.device]) - line([...a.base, 'where', a.device]),
  )) {
    const value = [...place.base, 'where', place.device];
    const labels = place.apart ? [...value, 'path'] : value;
    for (const position of place.positions)
      if (!replaceItem(lines, line([...labels, position]), renaming.from, renaming.to))
        throw new UsageError(`${entry.file}:${String(line(labels) + 1)} has a form that only a person can change.`);
    if (!place.apart && !place.whole) setApart(lines, line(value), renaming);
    else if (place.apart) setEvidence(lines, value, line, renaming, entry, place.sources);
  }
  const whole = new Map(
    places.filter((place) => place.whole && !place.apart).map((place) => [JSON.stringify(place.base), place]),
  );
  for (const place of [...whole.values()].sort((a, b) => line(b.base) - line(a.base))) {
    setEvidence(lines, place.base, line, renaming, entry, place.sources);
    const said = line([...place.base, 'do']);
    lines[said] = (lines[said] ?? '').replace(
      new RegExp(`“${RegExp.escape(renaming.from)}”`, 'gi'),
      `“${renaming.to}”`,
    );
  }
  return lines.join('\n');
}

/** Gives a path that stands on the evidence of its action evidence of its own: the other paths keep theirs. */
function setApart(lines: string[], at: number, { seen, citations }: Renaming): void {
  const line = lines[at] ?? '';
  const path = /^(\s*[\w-]+:\s*)(\[.*\])\s*$/.exec(line);
  if (!path) throw new UsageError(`“${line.trim()}” has a form that only a person can change.`);
  lines[at] = `${path[1] ?? ''}{ path: ${path[2] ?? ''}, seen: ${seen}, sources: [${citations.join(', ')}] }`;
}

/** Sets date and sources of an action, or of a path of its own. */
function setEvidence(
  lines: string[],
  base: Path,
  line: (path: Path) => number,
  { seen, citations }: Renaming,
  entry: Entry<Guide>,
  there: readonly string[],
): void {
  const sources = line([...base, 'sources']);
  if (!/\bsources:/.test(lines[sources] ?? ''))
    throw new UsageError(`${entry.file} has a form that only a person can change.`);
  for (const citation of [...citations].reverse())
    if (!there.includes(citation)) addToList(lines, sources, 'sources', citation);
  const date = line([...base, 'seen']);
  lines[date] = (lines[date] ?? '').replace(/\bseen: [\w'"-]+/, `seen: ${seen}`);
}

if (import.meta.main) await runHere(label);
