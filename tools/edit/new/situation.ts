import { formatYaml } from '../../../src/content/yaml.ts';
import { isRequest, REQUEST_IDS } from '../../../src/domain/letters/requests.ts';
import { OWN_REGION } from '../../../src/domain/situations.ts';
import { TARGETS } from '../../../src/schemas/situation.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { all, known, needed, one, UsageError } from '../command.ts';
import type { Edits } from '../edits.ts';
import type { CommandMaker } from '../run.ts';
import { idOf, SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from '../sources.ts';

type Target = (typeof TARGETS)[number];

/** `npm run new -- situation <name>`. */
export const newSituation: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- situation',
    about: 'Writes a journey for a moment of life: content/situations/<name>.mdx. Its name is its address for ever.',
    positionals: ['name'],
    options: {
      title: { about: 'in the reader’s own words, at most 60 characters: I am locked out', needed: true },
      moment: { about: 'when it is for, in one line', needed: true },
      answer: { about: 'what one can have at the end, in which order, and why, in a sentence', needed: true },
      limits: { about: 'what it will not do, in a sentence', needed: true },
      stage: {
        about: `a heading, and its steps in order: "Look first | guide: facebook/… | tip: Sit down with a friend"; a step is ${TARGETS.map((target) => `${target}: …`).join(', ')}`,
        needed: true,
        many: true,
      },
      alias: { about: 'readers’ own words for the moment', needed: true, many: true, commas: true },
      app: { about: 'apps that it is about', many: true, commas: true, values: [...content.platforms.keys()] },
      source: SOURCES_OPTION,
      evidence: { about: 'date of the newest evidence, if the source bears none' },
      order: { about: 'its place in lists, 1 first (after all others, if left out)' },
      tip: { about: 'our own advice on the whole, in a sentence' },
      unconfirmed: { about: 'what could not be confirmed, if only weak sources carry it' },
      ...SOURCE_OPTIONS,
    },
  },
  edit: (edits, typed) => {
    const [id = ''] = typed.positionals;
    const file = edits.file(`situations/${id}.mdx`);
    if (edits.text(file) !== undefined) throw new UsageError(`${file} is there already.`);
    const { citations, published } = takeSources(edits, typed);
    const date = one(typed, 'evidence') ?? published;
    if (date === undefined)
      throw new UsageError('The source bears no date. Say how old the evidence is: --evidence 2026-05');
    const [unconfirmed, tip] = [one(typed, 'unconfirmed'), one(typed, 'tip')];
    const says = (text: string) => ({ text, sources: citations, ...(unconfirmed !== undefined && { unconfirmed }) });
    const last = Math.max(0, ...[...content.situations.values()].map(({ data }) => data.order));
    const data = {
      title: needed(typed, 'title'),
      moment: needed(typed, 'moment'),
      answer: says(needed(typed, 'answer')),
      limits: says(needed(typed, 'limits')),
      order: Number(one(typed, 'order') ?? last + 1),
      platforms: all(typed, 'app'),
      aliases: all(typed, 'alias'),
      evidence: { date, source: citations[0] ?? '' },
      checked: buildDay(),
      ...(tip !== undefined && { tip }),
      stages: all(typed, 'stage').map((text) => readStage(text, edits, citations)),
    };
    edits.set(file, `---\n${formatYaml(data)}---\n`);
    return [`See it: npm run dev, then /situations/${id}/`];
  },
});

/** “Look first | guide: facebook/x | tip: Sit down with a friend” as a stage. */
function readStage(text: string, edits: Edits, citations: readonly string[]): Record<string, unknown> {
  const [title = '', ...steps] = text.split('|').map((part) => part.trim());
  if (steps.length === 0) throw new UsageError(`“${title}” has no steps. Write it so: "Look first | guide: app/name"`);
  return {
    id: idOf(title),
    title,
    steps: steps.map((step) => {
      const [kind = '', value] = step.split(/:\s*(.*)/s);
      const target = TARGETS.find((one) => one === kind);
      if (target === undefined || value === undefined)
        throw new UsageError(`“${step}” is no step. It can begin with: ${TARGETS.map((one) => `${one}:`).join(', ')}.`);
      judge(target, value, edits);
      return { [target]: value, ...(target === 'do' && { sources: citations }) };
    }),
  };
}

/** Holds what a step leads to against what there is. */
function judge(target: Target, value: string, { read: { content } }: Edits): void {
  if (target === 'guide') known('The guide', value, [...content.guides.keys()]);
  if (target === 'claim') known('The fact check', value, [...content.claims.keys()]);
  if (target === 'change') known('The change', value, [...content.changes.keys()]);
  if (target === 'right') known('The right', value, [OWN_REGION, ...content.rights.keys()]);
  if (target === 'letter' && !isRequest(value)) known('The letter', value, REQUEST_IDS);
}
