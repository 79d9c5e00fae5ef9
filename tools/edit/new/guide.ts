import { formatYaml } from '../../../src/content/yaml.ts';
import { EFFECTS } from '../../../src/schemas/effects.ts';
import { guideId } from '../../../src/schemas/common.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { all, known, needed, one, UsageError } from '../command.ts';
import type { CommandMaker } from '../run.ts';
import { idOf, SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from '../sources.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const FIRST_SIGHT = 'unknown';

/** `npm run new -- guide <app/name>`. */
export const newGuide: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- guide',
    about: 'Writes a valid guide: content/guides/<app>/<name>.mdx. Its name is its address for ever.',
    positionals: ['app/name'],
    options: {
      title: { about: 'imperative, at most 60 characters: Turn off the map', needed: true },
      outcome: { about: 'what the reader has at the end, in a sentence', needed: true },
      limits: { about: 'what it does not do, in a sentence', needed: true },
      effect: { about: 'how far it goes', needed: true, values: EFFECTS },
      topic: {
        about: 'worries it answers',
        needed: true,
        many: true,
        commas: true,
        values: [...content.topics.keys()],
      },
      use: {
        about: 'uses of data it touches',
        needed: true,
        many: true,
        commas: true,
        values: [...content.uses.keys()],
      },
      region: {
        about: 'where it is offered: regions, everywhere (if the source says so) or no-limit-known',
        needed: true,
        many: true,
        commas: true,
        values: ['everywhere', 'no-limit-known', ...content.regions.keys()],
      },
      device: {
        about: 'what it can be done on',
        needed: true,
        many: true,
        commas: true,
        values: [...content.devices.keys()],
      },
      step: {
        about: 'an action, and its path on each device: "Open “Map” | ios: Menu > Map | web: Map"',
        needed: true,
        many: true,
      },
      alias: { about: 'at least two of readers’ own words for it', needed: true, many: true, commas: true },
      source: SOURCES_OPTION,
      seen: { about: 'date of the source that shows exactly these labels (that of the newest source, if left out)' },
      evidence: { about: 'date of the newest evidence, if the source bears none' },
      minutes: { about: 'time that it takes (2, if left out)' },
      priority: { about: 'place in a plan, 1 first to 5 last (3, if left out)', values: ['1', '2', '3', '4', '5'] },
      why: { about: 'why it matters, in a sentence that the first source carries' },
      unconfirmed: { about: 'what could not be confirmed, if only weak sources carry it' },
      ...SOURCE_OPTIONS,
    },
  },
  edit: (edits, typed) => {
    const [id = ''] = typed.positionals;
    const wrong = guideId.safeParse(id).error?.issues[0]?.message;
    if (wrong !== undefined) throw new UsageError(`The guide’s name ${wrong}.`);
    const app = platformOf(id);
    known('The app', app, [...content.platforms.keys()]);
    const file = edits.file(`guides/${id}.mdx`);
    if (edits.text(file) !== undefined) throw new UsageError(`${file} is there already.`);
    const { citations, published } = takeSources(edits, typed);
    const date = one(typed, 'evidence') ?? published;
    if (date === undefined)
      throw new UsageError('The source bears no date. Say how old the evidence is: --evidence 2026-05');
    const seen = one(typed, 'seen') ?? published ?? FIRST_SIGHT;
    const devices = all(typed, 'device');
    const regions = all(typed, 'region');
    const unconfirmed = one(typed, 'unconfirmed');
    const word = regions.find((region) => region === 'everywhere' || region === 'no-limit-known');
    const statement = (text: string) => ({
      text,
      sources: citations,
      ...(unconfirmed !== undefined && { unconfirmed }),
    });
    const data = {
      title: needed(typed, 'title'),
      outcome: statement(needed(typed, 'outcome')),
      limits: statement(needed(typed, 'limits')),
      effect: needed(typed, 'effect'),
      topics: all(typed, 'topic'),
      uses: all(typed, 'use'),
      regions: { in: word ?? regions, ...(word === 'everywhere' && { sources: citations }) },
      devices,
      priority: Number(one(typed, 'priority') ?? 3),
      minutes: Number(one(typed, 'minutes') ?? 2),
      aliases: all(typed, 'alias'),
      evidence: { date, source: citations[0] ?? '' },
      checked: buildDay(),
      ...(unconfirmed !== undefined && { unconfirmed }),
      steps: all(typed, 'step').map((text) => ({
        ...readStep(text, devices),
        ...(text.includes('|') && { seen }),
        ...(unconfirmed !== undefined && { unconfirmed }),
        sources: citations,
      })),
    };
    const why = one(typed, 'why');
    const body = why === undefined ? '' : `\n## Why this matters\n\n${why}<Cite source="${citations[0] ?? ''}" />\n`;
    edits.set(file, `---\n${formatYaml(data)}---\n${body}`);
    return [`See it: npm run dev, then /${id}/`];
  },
});

/** “Open “Map” | ios: Menu > Map” as a step without its sources. */
function readStep(
  text: string,
  devices: readonly string[],
): { id: string; do: string; where?: Record<string, string[]> } {
  const [action = '', ...paths] = text.split('|').map((part) => part.trim());
  const where = Object.fromEntries(
    paths.map((path) => {
      const [device = '', labels] = path.split(/:\s*(.*)/s);
      known('The device of a path', device, devices);
      if (labels === undefined) throw new UsageError(`“${path}” is no path. Write it so: ios: Menu > Map`);
      return [device, labels.split('>').map((label) => label.trim())];
    }),
  );
  return { id: idOf(action), do: action, ...(paths.length > 0 && { where }) };
}
