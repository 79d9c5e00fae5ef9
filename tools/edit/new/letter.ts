import { formatYaml } from '../../../src/content/yaml.ts';
import { isOpening, REQUEST_IDS } from '../../../src/domain/letters/requests.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { all, needed, one, UsageError } from '../command.ts';
import type { CommandMaker } from '../run.ts';
import { SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from '../sources.ts';

/** `npm run new -- letter <law>`. */
export const newLetter: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- letter',
    about:
      'Writes the template of a letter under one law: content/letters/<law>-<request>.mdx. Its texts name the article only as {{article}}; other names in {{…}} are blanks that the reader fills in. Other regions and languages are added in the file.',
    positionals: ['law'],
    options: {
      request: { about: 'what it asks for', needed: true, values: REQUEST_IDS },
      region: {
        about: 'where the law holds',
        needed: true,
        values: [...content.rights.keys()],
      },
      article: { about: 'the article as the letter names it: Article 15 of the GDPR', needed: true },
      right: { about: 'the id of that right on the page of the region, if it is there' },
      days: { about: 'the law’s time limit, in days' },
      months: { about: 'the law’s time limit, in months' },
      deadline: { about: 'what the law says in place of a number, in a sentence' },
      to: { about: 'who gets it (company, if left out)', values: ['company', 'authority'] },
      subject: { about: 'the subject line', needed: true },
      paragraph: { about: 'a paragraph: "Under {{article}} I ask for …"', needed: true, many: true },
      source: SOURCES_OPTION,
      unconfirmed: { about: 'what could not be confirmed of the article and its time' },
      ...SOURCE_OPTIONS,
    },
  },
  edit: (edits, typed) => {
    const request = needed(typed, 'request');
    const region = needed(typed, 'region');
    const id = `${typed.positionals[0] ?? ''}-${request}`;
    const file = edits.file(`letters/${id}.mdx`);
    if (edits.text(file) !== undefined)
      throw new UsageError(`${file} is there already. Add the region to its \`laws\` by hand.`);
    const there = [...content.letters.values()].find(
      ({ data }) => data.request === request && !isOpening(data.request) && Object.hasOwn(data.laws, region),
    );
    if (there) throw new UsageError(`${region} has a letter for that: ${there.file}.`);
    const [days, months, words] = [one(typed, 'days'), one(typed, 'months'), one(typed, 'deadline')];
    if ((days ?? months ?? words) === undefined)
      throw new UsageError('How long do they have? --days 30, --months 1, or --deadline "…" in the law’s words.');
    const { citations } = takeSources(edits, typed);
    const [unconfirmed, right, to] = [one(typed, 'unconfirmed'), one(typed, 'right'), one(typed, 'to')];
    const doubt = unconfirmed !== undefined && { unconfirmed };
    const data = {
      request,
      ...(to !== undefined && { to }),
      laws: {
        [region]: {
          ...(right !== undefined && { right }),
          names: { en: { article: needed(typed, 'article') } },
          deadline: {
            ...(days !== undefined && { days: Number(days) }),
            ...(months !== undefined && { months: Number(months) }),
            ...(words !== undefined && { words }),
            sources: citations,
            ...doubt,
          },
          sources: citations,
          ...doubt,
        },
      },
      texts: { en: { subject: needed(typed, 'subject'), paragraphs: all(typed, 'paragraph') } },
      checked: buildDay(),
    };
    edits.set(file, `---\n${formatYaml(data)}---\n`);
    return [`See it: npm run dev, then /rights/letter/${region}/${request}/`];
  },
});
