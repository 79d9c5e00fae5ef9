/** What `npm run audit` does: tells what on our own site needs a person. See `--help` and docs/policy-watch.md. */
import { parseArgs } from 'node:util';
import { isDay } from '../../src/domain/dates.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { asGithub, asJson } from '../lint/output.ts';
import { audit } from './audit.ts';
import { asSheet, looksFor } from './phones.ts';
import { asMarkdown, asTable } from './report.ts';
import { RULES } from './rules/index.ts';
import type { Terminal } from '../terminal.ts';

const HELP = `npm run audit -- [options]

Lists what on our own site needs a person, what concerns most readers first.

  --rule <id>[,<id>]   only these rules: ${RULES.map(({ id }) => id).join(', ')}
  --top <number>       show only so many items (all are counted)
  --json               one item a line, as JSON
  --github             annotations that GitHub shows at the line
  --markdown           as the text of an issue
  --fail-above <n>     exit with 1 when there are more than n items
  --on-phones <list>   in place of all that: what to look at on borrowed phones, as a sheet to print; the list names
                       devices and a language: android,de. --top and --json hold for it, too
  --today <day>        as if it were that day (YYYY-MM-DD)
  --root <folder>      another project folder

Exit codes: 0 done, 1 more items than --fail-above allows, 2 the audit was not possible.
`;

/** A mistake in the arguments. */
class UsageError extends Error {}

function number(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError(`--${name} needs a number, not "${text}".`);
  return Number(text);
}

function main(args: readonly string[], { out, columns }: Terminal): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rule: { type: 'string' },
      top: { type: 'string' },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      'fail-above': { type: 'string' },
      'on-phones': { type: 'string' },
      today: { type: 'string' },
      root: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    out(HELP);
    return 0;
  }
  const wanted = values.rule?.split(',') ?? RULES.map(({ id }) => id);
  const unknown = wanted.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw new UsageError(`There is no rule "${unknown}". There are: ${RULES.map(({ id }) => id).join(', ')}.`);
  const today = values.today ?? buildDay();
  if (!isDay(today)) throw new UsageError(`--today needs a day such as 2026-11-23, not "${today}".`);
  const top = number(values.top, 'top');
  const limit = number(values['fail-above'], 'fail-above');
  const phones = values['on-phones'];
  if (phones !== undefined) {
    const looks = looksFor(values.root ?? process.cwd(), phones, today);
    const chosen = looks.slice(0, top ?? looks.length);
    out(
      values.json ? chosen.map((look) => `${JSON.stringify(look)}\n`).join('') : asSheet(looks, chosen, phones, today),
    );
    return 0;
  }
  const items = audit(
    values.root ?? process.cwd(),
    today,
    RULES.filter(({ id }) => wanted.includes(id)),
  );
  const shown = items.slice(0, top ?? items.length);
  if (values.json) out(asJson(shown));
  else if (values.github) out(asGithub(shown));
  else out(values.markdown ? asMarkdown(items, shown, today) : asTable(items, shown, columns ?? 160));
  return limit !== undefined && items.length > limit ? 1 : 0;
}

/** Runs it. @returns the exit code */
export function auditCommand(args: readonly string[], terminal: Terminal): number {
  try {
    return main(args, terminal);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
