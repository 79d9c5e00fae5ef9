import { formatYaml } from '../../../src/content/yaml.ts';
import { DATE_KINDS, leadingDate } from '../../../src/domain/changes.ts';
import { ACTIONS, CHANGE_KINDS } from '../../../src/schemas/change.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { all, needed, one, UsageError } from '../command.ts';
import type { CommandMaker } from '../run.ts';
import { SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from '../sources.ts';

/** `npm run new -- change <name>`. */
export const newChange: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- change',
    about: 'Writes a dated change: content/changes/<date>-<name>.mdx.',
    positionals: ['name'],
    options: {
      title: { about: 'what happened, in one line of at most 90 characters', needed: true },
      date: { about: 'when, as precisely as the source says: 2026, 2026-05, 2026-05-27', needed: true },
      'date-kind': { about: 'what the date is', needed: true, values: Object.keys(DATE_KINDS) },
      kind: { about: 'what kind of event it is', needed: true, values: CHANGE_KINDS },
      app: {
        about: 'apps that it concerns',
        needed: true,
        many: true,
        commas: true,
        values: [...content.platforms.keys()],
      },
      region: {
        about: 'where it holds: regions, everywhere (if the source says so) or no-limit-known',
        needed: true,
        many: true,
        commas: true,
        values: ['everywhere', 'no-limit-known', ...content.regions.keys()],
      },
      summary: { about: 'what changed, in a sentence that the sources carry', needed: true },
      meaning: { about: 'what it means for the reader, in a sentence that the sources carry' },
      tip: { about: 'our own advice, in a sentence; needed if no source says what it means' },
      action: { about: 'what it asks of the reader', needed: true, values: ACTIONS },
      guide: { about: 'guides that it touches', many: true, commas: true, values: [...content.guides.keys()] },
      source: SOURCES_OPTION,
      unconfirmed: { about: 'what could not be confirmed, if only weak sources carry it' },
      ...SOURCE_OPTIONS,
    },
    switches: { draft: 'keep it out of the published site for now' },
  },
  edit: (edits, typed) => {
    const { citations } = takeSources(edits, typed);
    const unconfirmed = one(typed, 'unconfirmed');
    const says = (text: string) => ({ text, sources: citations, ...(unconfirmed !== undefined && { unconfirmed }) });
    const [meaning, tip] = [one(typed, 'meaning'), one(typed, 'tip')];
    if (meaning === undefined && tip === undefined)
      throw new UsageError('Say what it means for the reader: --meaning … if a source says it, else --tip …');
    const dates = { [needed(typed, 'date-kind')]: needed(typed, 'date') };
    const regions = all(typed, 'region');
    const word = regions.find((region) => region === 'everywhere' || region === 'no-limit-known');
    const data = {
      title: needed(typed, 'title'),
      dates,
      kind: needed(typed, 'kind'),
      platforms: all(typed, 'app'),
      regions: { in: word ?? regions, ...(word === 'everywhere' && { sources: citations }) },
      summary: [says(needed(typed, 'summary'))],
      meaning: [...(meaning === undefined ? [] : [says(meaning)]), ...(tip === undefined ? [] : [{ tip }])],
      action: needed(typed, 'action'),
      guides: all(typed, 'guide'),
      added: buildDay(),
      ...(typed.switches.has('draft') && { draft: true }),
    };
    const file = edits.file(`changes/${leadingDate({ dates }).date}-${typed.positionals[0] ?? ''}.mdx`);
    if (edits.text(file) !== undefined) throw new UsageError(`${file} is there already.`);
    edits.set(file, `---\n${formatYaml(data)}---\n`);
    return [];
  },
});
