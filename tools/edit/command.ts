/** What the editing commands share: one parser of arguments, and the help that it makes of them. */
import { parseArgs } from 'node:util';

/** An option with a value. */
export interface Option {
  /** What it is, for the help and for the question. */
  about: string;
  /** Whether the command cannot do without it. */
  needed?: boolean;
  /** Whether it can be given several times; each may also hold several, parted by commas. */
  many?: boolean;
  /** The values that it can have, if they are known. */
  values?: readonly string[];
  /** Whether commas part values; sentences keep theirs. Only with `many`. */
  commas?: boolean;
}

/** A command: what stands on its line. */
export interface Command {
  /** As it is typed: `npm run rename --`. */
  name: string;
  about: string;
  /** Names of what stands without a dash, in order; all are needed. */
  positionals: readonly string[];
  options: Readonly<Record<string, Option>>;
  /** Options without a value, with what each does. */
  switches?: Readonly<Record<string, string>>;
}

/** What was typed. */
export interface Typed {
  positionals: string[];
  /** Values by option: of one that is given once a list of one. */
  values: Map<string, string[]>;
  switches: Set<string>;
}

/** A mistake in what was typed: told in one sentence, without a trace. */
export class UsageError extends Error {}

const COMMON = {
  'dry-run': 'show what would be written, and write nothing',
  help: 'this text',
} as const;

/** Asks for one value. Out: what was answered. */
export type Ask = (question: string) => Promise<string>;

/** The help of a command. */
export function helpOf(command: Command): string {
  const rows = [
    ...Object.entries(command.options).map(([name, { about, needed, many, values }]) => ({
      left: `--${name} …`,
      right: `${about}${needed === true ? ' (needed)' : ''}${many === true ? ', several' : ''}${values === undefined || values.length > 12 ? '' : `: ${values.join(', ')}`}`,
    })),
    ...Object.entries({ ...command.switches, ...COMMON }).map(([name, right]) => ({ left: `--${name}`, right })),
  ];
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  return [
    [command.name, ...command.positionals.map((name) => `<${name}>`), '[options]'].join(' '),
    '',
    command.about,
    '',
    ...rows.map(({ left, right }) => `  ${left.padEnd(width)}${right}`),
    '',
    'What is needed and left out is asked for in a terminal. The site’s checks run before anything is written.',
    'Exit codes: 0 done, 1 the checks would fail, 2 the command was not understood.',
    '',
  ].join('\n');
}

/**
 * Reads a command line.
 * @param ask how to ask for what is missing; without it what is missing is a mistake
 * @throws UsageError with one sentence, and the valid values for what is unknown
 */
export async function readCommand(command: Command, argv: readonly string[], ask?: Ask): Promise<Typed | 'help'> {
  const { options } = command;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string', multiple: true }] as const)),
        ...Object.fromEntries(
          Object.keys({ ...command.switches, ...COMMON }).map((name) => [name, { type: 'boolean' }] as const),
        ),
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
  if (parsed.values.help === true) return 'help';
  if (parsed.positionals.length > command.positionals.length)
    throw new UsageError(
      `“${parsed.positionals.at(-1) ?? ''}” is one word too many. Put sentences into quotation marks.`,
    );
  const positionals: string[] = [];
  for (const [index, name] of command.positionals.entries())
    positionals.push(parsed.positionals[index] ?? (await missing(`<${name}>`, name, ask)));
  const values = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const given = parsed.values[name];
    const texts = Array.isArray(given) ? given.map(String) : [];
    if (texts.length === 0 && option.needed === true)
      texts.push(await missing(`--${name}`, questionOf(name, option), ask));
    if (texts.length > 1 && option.many !== true) throw new UsageError(`--${name} is given more than once.`);
    const parts = (option.commas === true ? texts.flatMap((text) => text.split(',')) : texts).map((text) =>
      text.trim(),
    );
    for (const part of parts) if (option.values) known(`--${name}`, part, option.values);
    if (parts.length > 0) values.set(name, parts);
  }
  const switches = new Set(Object.entries(parsed.values).flatMap(([name, value]) => (value === true ? [name] : [])));
  return { positionals, values, switches };
}

/** One value of an option, if it was given. */
export function one(typed: Typed, name: string): string | undefined {
  return typed.values.get(name)?.[0];
}

/** One value of an option that the command needs. */
export function needed(typed: Typed, name: string): string {
  const value = one(typed, name);
  if (value === undefined) throw new UsageError(`--${name} is missing. See --help.`);
  return value;
}

/** All values of an option. */
export function all(typed: Typed, name: string): string[] {
  return typed.values.get(name) ?? [];
}

/** Holds a value against those that there are. @throws UsageError that names the nearest, or all */
export function known(what: string, value: string, values: readonly string[]): void {
  if (values.includes(value)) return;
  const near = values.filter((one) => one.includes(value) || value.includes(one));
  const shown = near.length > 0 ? near : values;
  throw new UsageError(
    `${what} cannot be “${value}”. ${near.length > 0 ? 'Did you mean' : 'It can be'}: ${shown.slice(0, 30).join(', ')}${shown.length > 30 ? ', …' : ''}.`,
  );
}

function questionOf(name: string, { about, many, commas, values }: Option): string {
  const list = values !== undefined && values.length <= 30 ? ` [${values.join(', ')}]` : '';
  return `${name}: ${about}${many === true && commas === true ? ', parted by commas' : ''}${list}`;
}

async function missing(what: string, question: string, ask: Ask | undefined): Promise<string> {
  if (!ask) throw new UsageError(`${what} is missing: ${question}. See --help.`);
  const answer = (await ask(`${question}\n> `)).trim();
  if (answer === '') throw new UsageError(`${what} is missing.`);
  return answer;
}
