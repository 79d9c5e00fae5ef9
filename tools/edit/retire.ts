/** `npm run retire -- <guide>`: says on a guide that what it is about has ended; its address, ticks and links stay. */
import { formatYaml } from '../../src/content/yaml.ts';
import { DATE_KINDS, leadingDate } from '../../src/domain/changes.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { all, known, needed, one, UsageError } from './command.ts';
import { runHere, type CommandMaker } from './run.ts';
import { SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from './sources.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';

export const retire: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run retire --',
    about:
      'Says on a guide that what it is about has ended, since when and why. A dated change carries that: one that is there (--change), or a new one (--why, --on, --date-kind, --source).',
    positionals: ['app/guide'],
    options: {
      change: { about: 'the change that says so, if there is one', values: [...content.changes.keys()] },
      why: { about: 'what has ended, in a sentence that the source carries' },
      on: { about: 'when, as precisely as the source says' },
      'date-kind': { about: 'what that date is (effective, if left out)', values: Object.keys(DATE_KINDS) },
      title: { about: 'the title of the new change (“The guide’s title” no longer works, if left out)' },
      instead: { about: 'guides that help instead', many: true, commas: true, values: [...content.guides.keys()] },
      source: { ...SOURCES_OPTION, needed: false },
      ...SOURCE_OPTIONS,
    },
  },
  edit: (edits, typed) => {
    const [id = ''] = typed.positionals;
    known('The guide', id, [...content.guides.keys()]);
    const entry = content.guides.get(id);
    if (!entry) throw new UsageError(`There is no guide “${id}”.`);
    if (entry.data.ended) throw new UsageError(`The guide has ended already: ${entry.data.ended.change}.`);
    const change = one(typed, 'change') ?? writeChange();
    const guides = all(typed, 'instead');
    const lines = (edits.text(entry.file) ?? '').split('\n');
    const ended = ['ended:', `  change: ${change}`, ...(guides.length > 0 ? [`  guides: [${guides.join(', ')}]`] : [])];
    lines.splice(lines.indexOf('steps:'), 0, ...ended);
    edits.set(entry.file, lines.join('\n'));
    return [`/${id}/ stays, and says at its top that this has ended.`];

    function writeChange(): string {
      if (['why', 'on', 'source'].some((name) => one(typed, name) === undefined))
        throw new UsageError('Name the change that says so (--change …), or give --why …, --on … and --source …');
      const { citations } = takeSources(edits, typed);
      const dates = { [one(typed, 'date-kind') ?? 'effective']: needed(typed, 'on') };
      const platforms = platformsOf(id, entry?.data.platforms ?? []);
      const name = `${leadingDate({ dates }).date}-ended-${id.replace('/', '-')}`;
      const instead = all(typed, 'instead').length > 0;
      const data = {
        title: one(typed, 'title') ?? `“${entry?.data.title ?? id}” no longer works`,
        dates,
        kind: 'product',
        platforms,
        regions: entry?.data.regions,
        summary: [{ text: needed(typed, 'why'), sources: citations }],
        meaning: [
          { tip: instead ? 'Do what the other guide named here says.' : 'There is nothing that you can do here now.' },
        ],
        action: 'switch-gone',
        guides: [id, ...all(typed, 'instead')],
        added: buildDay(),
      };
      edits.set(edits.file(`changes/${name}.mdx`), `---\n${formatYaml(data)}---\n`);
      return name;
    }
  },
});

if (import.meta.main) await runHere(retire);
