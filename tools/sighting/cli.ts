/** `npm run sighting`: takes a reader’s report, shows the step beside it, and proposes what to write of it. */
import { closeSync, openSync, readSync } from 'node:fs';
import { formatYaml } from '../../src/content/yaml.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { pathsOf } from '../../src/domain/devices.ts';
import { labelsOn } from '../../src/domain/paths.ts';
import { gradeOf, localWords, matchOf, seenAt, type Match } from '../../src/domain/sightings.ts';
import type { Sighting } from '../../src/schemas/sighting.ts';
import { one, UsageError, type Typed } from '../edit/command.ts';
import type { Edits } from '../edit/edits.ts';
import { runHere, type CommandMaker } from '../edit/run.ts';
import { meaningOf, type Meant } from './meant.ts';
import { recordNames, setPath } from './path-edit.ts';
import { LARGEST_REPORT, readReport, type ReadReport } from './report-text.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

const MATCHES: Record<Match, string> = {
  agrees: 'It agrees with the step.',
  differs: 'It says something else than the step.',
  unknown: 'It cannot be compared: the step has no path on that device, or the menus were in another language.',
};

/** Answers of a report that can be given anew, where a reader wrote something that nobody can look up. */
const ANEW = ['address', 'device', 'region', 'language', 'version', 'day'] as const;

export const sighting: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run sighting --',
    about:
      'Takes a report of what a screen shows (its text, or the body of the issue form; from a file, else from the input), shows the step beside it, and writes a sighting into content/sightings after a yes. Two readers who agree, or a maintainer, are evidence; with --path such evidence becomes the path of the step.',
    positionals: [],
    options: {
      report: { about: 'the file with the report (the input, if left out)' },
      address: { about: 'in place of what the report says: app/guide/#step' },
      device: { about: 'the same for the device', values: [...content.devices.keys()] },
      region: { about: 'the same for the place: a region, or a country' },
      language: { about: 'the same for the language of the menus: de, pt-BR' },
      version: { about: 'the same for the version of the app' },
      day: { about: 'the same for the day' },
    },
    switches: {
      maintainer: 'you saw it yourself on a screen',
      path: 'make what was seen the path of the step on that device, with its date, and note new names of labels',
      another: 'another reader reported exactly the same: count one more',
      yes: 'write it without asking',
    },
  },
  confirm: true,
  edit: (edits, typed) => {
    const report = readReport(inputOf(one(typed, 'report')));
    for (const name of ANEW) report[name] = one(typed, name) ?? report[name];
    const meant = meaningOf(report, content);
    const seen: Sighting = {
      ...meant.sighting,
      by: typed.switches.has('maintainer') ? 'maintainer' : 'reader',
      agree: 1,
    };
    const id = write(edits, meant, seen, typed);
    return [...beside(edits, meant, seen, report), ...pathLines(edits, meant, seen, id, typed)];
  },
});

/** The bytes of a file or of the input, and no more of them than an honest report has. */
function inputOf(file: string | undefined): Uint8Array {
  let descriptor = 0;
  try {
    if (file !== undefined) descriptor = openSync(file, 'r');
    const bytes = new Uint8Array(LARGEST_REPORT + 1);
    let length = 0;
    for (let got = -1; got !== 0 && length < bytes.length; length += got)
      got = readSync(descriptor, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } catch (error) {
    throw new UsageError(`The report cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (file !== undefined && descriptor !== 0) closeSync(descriptor);
  }
}

/** Writes the sighting, or counts one more of the same. Out: its id. */
function write(edits: Edits, { entry, action }: Meant, seen: Sighting, typed: Typed): string {
  const facts = (one: Sighting): [string, unknown][] => Object.entries(one).filter(([field]) => field !== 'agree');
  const told = (one: Sighting): string => JSON.stringify(facts(one).sort(([a], [b]) => a.localeCompare(b)));
  const { sightings } = edits.read.content;
  const there = [...sightings.values()].find(({ data }) => told(data) === told(seen));
  if (there) {
    if (!typed.switches.has('another'))
      throw new UsageError(
        `The same is there already: “${there.id}” in ${there.file}. If another person sent it, say --another.`,
      );
    const lines = (edits.text(there.file) ?? '').split('\n');
    const at = there.lineOf(['agree']) - 1;
    const line = `  agree: ${String(there.data.agree + 1)}`;
    // Without the field, its place is that of the entry’s own line.
    if (/^\s+agree:/.test(lines[at] ?? '')) lines[at] = line;
    else lines.splice(there.lineOf([]), 0, line);
    edits.set(there.file, lines.join('\n'));
    return there.id;
  }
  const stem = `${action.id}-${seen.device}-${seen.day}`;
  let id = stem;
  for (let number = 2; sightings.has(id); number++) id = `${stem}-${String(number)}`;
  const file = edits.file(`sightings/${platformOf(entry.id)}.yaml`);
  const before = edits.text(file)?.replace(/\n*$/, '\n') ?? '';
  // One witness is what is meant where nothing is said.
  edits.set(file, before + formatYaml({ [id]: Object.fromEntries(facts(seen)) }));
  return id;
}

/** The step and the report, one below the other. */
function beside(edits: Edits, { entry, action }: Meant, seen: Sighting, report: ReadReport): string[] {
  const { content } = edits.read;
  const shown = labelsOn(action, seen.device);
  const dated = pathsOf(action).find(({ devices }) => devices.includes(seen.device))?.seen;
  const words = localWords(
    [...content.localLabels.values()].map(({ data }) => data),
    platformOf(entry.id),
  );
  const quoted = (labels: readonly string[] | undefined, none: string): string =>
    labels === undefined ? none : `“${labels.join(' › ')}”`;
  const when = dated === undefined ? '' : dated === 'unknown' ? ' (no date)' : ` (seen ${formatDate(dated)})`;
  return [
    `${entry.data.title}: ${action.do}`,
    `  the step says on ${seen.device}:  ${quoted(shown, 'no path')}${when}`,
    `  the screen said:  ${quoted(seen.labels, 'nothing of the kind')} (${formatDate(seen.day)}, ${seen.by})`,
    ...(report.also === '' ? [] : [`  also, and not kept:  ${report.also}`]),
    `  ${MATCHES[matchOf(seen, shown, words)]}`,
  ];
}

/** With --path: makes what was seen the path. Else says what would. */
function pathLines(edits: Edits, meant: Meant, seen: Sighting, id: string, typed: Typed): string[] {
  const { action, sighting } = meant;
  const others = [...edits.read.content.sightings.values()].map(({ data }) => data);
  const agreeing = seenAt(
    sighting.step ?? '',
    { where: seen.labels === undefined ? {} : { [seen.device]: seen.labels } },
    [...others, seen],
    () => [],
  ).find(({ match, newest }) => match === 'agrees' && newest.device === seen.device);
  const { grade } = agreeing ?? gradeOf([seen]);
  if (!typed.switches.has('path'))
    return grade === 'lead'
      ? ['One reader is a lead: shown as not checked, until a second one or you see the same.']
      : [];
  if (seen.labels === undefined)
    throw new UsageError('Nothing of the kind was seen, which is no path: edit the guide.');
  if (grade === 'lead')
    throw new UsageError(
      'One reader’s report carries no path. Look yourself (--maintainer), or wait for a second one.',
    );
  const before = labelsOn(action, seen.device);
  if (before?.join('\n') === seen.labels.join('\n'))
    return ['The step has this path already; its date moves by itself.'];
  setPath(edits, meant, seen.labels, id);
  return recordNames(edits, meant, before ?? [], seen.labels, id);
}

if (import.meta.main) await runHere(sighting);
