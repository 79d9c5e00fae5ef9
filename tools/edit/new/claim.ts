import { formatYaml } from '../../../src/content/yaml.ts';
import { CLAIM_GROUPS, VERDICTS } from '../../../src/schemas/claim.ts';
import { buildDay } from '../../../src/settings/clock.ts';
import { all, needed, one, UsageError } from '../command.ts';
import type { CommandMaker } from '../run.ts';
import { SOURCE_OPTIONS, SOURCES_OPTION, takeSources } from '../sources.ts';

/** `npm run new -- claim <name>`. */
export const newClaim: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- claim',
    about: 'Writes a fact check: content/claims/<name>.mdx. Its name is its address for ever.',
    positionals: ['name'],
    options: {
      claim: { about: 'the claim as people put it, a statement of at most 160 characters', needed: true },
      title: { about: 'the same as a short question, at most 60 characters', needed: true },
      short: { about: 'the title’s answer in a few words, with its full stop: In part.', needed: true },
      group: { about: 'the group of the claims page', needed: true, values: CLAIM_GROUPS },
      verdict: { about: 'the verdict', needed: true, values: VERDICTS },
      answer: { about: 'the answer in one to three sentences; the first one stands alone', needed: true },
      origin: { about: 'where the claim comes from: who said it, where, when', needed: true },
      alias: { about: 'words that people use for it', needed: true, many: true, commas: true },
      evidence: { about: 'date of the newest evidence (that of the newest source, if left out)' },
      todo: { about: 'what a reader can do: "Object to the training | app/guide"', many: true },
      source: SOURCES_OPTION,
      unconfirmed: { about: 'what nobody could settle' },
      ...SOURCE_OPTIONS,
    },
  },
  edit: (edits, typed) => {
    const file = edits.file(`claims/${typed.positionals[0] ?? ''}.mdx`);
    if (edits.text(file) !== undefined) throw new UsageError(`${file} is there already.`);
    const { citations, published } = takeSources(edits, typed);
    const evidence = one(typed, 'evidence') ?? published;
    if (evidence === undefined)
      throw new UsageError('The source bears no date. Say how old the evidence is: --evidence 2026-05');
    const unconfirmed = one(typed, 'unconfirmed');
    const todo = all(typed, 'todo').map((text) => {
      const [what = '', guide] = text.split('|').map((part) => part.trim());
      if (guide !== undefined && !content.guides.has(guide)) throw new UsageError(`There is no guide “${guide}”.`);
      return { text: what, ...(guide !== undefined && { guide }) };
    });
    const data = {
      claim: needed(typed, 'claim'),
      title: needed(typed, 'title'),
      short: needed(typed, 'short'),
      group: needed(typed, 'group'),
      verdict: needed(typed, 'verdict'),
      answer: needed(typed, 'answer'),
      origin: needed(typed, 'origin'),
      evidence,
      checked: buildDay(),
      sources: citations,
      ...(todo.length > 0 && { todo }),
      aliases: all(typed, 'alias'),
      ...(unconfirmed !== undefined && { unconfirmed }),
    };
    edits.set(file, `---\n${formatYaml(data)}---\n`);
    return ['Tell below its head how we know: prose with <Cite source="…" /> after each sentence.'];
  },
});
