/** Runs an editing command from its arguments to what is written, and tells people what it did. */
import { createInterface } from 'node:readline/promises';
import { formatFault } from '../../src/content/fault.ts';
import { helpOf, readCommand, UsageError, type Ask, type Command, type Typed } from './command.ts';
import { Edits } from './edits.ts';

/** What a command does: sets edits. Out: what to tell besides. */
type Edit = (edits: Edits, typed: Typed) => string[];

/** A command with what it does, made for the content that there is, so that help and mistakes name the valid values. */
export type CommandMaker = (edits: Edits) => {
  command: Command;
  edit: Edit;
  /** Whether it shows all and asks before it writes; the command then has a switch `yes`. */
  confirm?: boolean;
};

/** Where the words of a command go, and how it asks. */
export interface Terminal {
  out: (line: string) => void;
  ask?: Ask;
}

/**
 * Runs a command.
 * @param root the project's folder
 * @returns the exit code: 0 done, 1 the checks would fail, 2 not understood
 */
export async function runCommand(
  make: CommandMaker,
  argv: readonly string[],
  root: string,
  terminal: Terminal,
): Promise<number> {
  try {
    const edits = new Edits(root);
    const { command, edit, confirm = false } = make(edits);
    const typed = await readCommand(command, argv, terminal.ask);
    if (typed === 'help') return (terminal.out(helpOf(command)), 0);
    const told = edit(edits, typed);
    const faults = edits.newFaults();
    // A source that is only just there waits to be cited: that is what the writer does next.
    const waiting = faults.filter(({ rule }) => rule === 'orphan');
    if (faults.length > waiting.length) {
      for (const fault of faults) terminal.out(formatFault(fault));
      terminal.out('Nothing was written: the checks would fail.');
      return 1;
    }
    const dry = typed.switches.has('dry-run');
    if (confirm) for (const line of told) terminal.out(line);
    const asks = confirm && !dry && !typed.switches.has('yes');
    if (dry || confirm) for (const line of edits.changedLines()) terminal.out(line);
    if (asks && !/^y(?:es)?$/i.test((await terminal.ask?.('Write this? [y/N] '))?.trim() ?? '')) {
      terminal.out(terminal.ask ? 'Nothing was written.' : 'Nothing was written: say --yes to write it.');
      return 0;
    }
    if (!dry) edits.apply();
    for (const line of [...edits.summary(), ...(confirm ? [] : told)]) terminal.out(line);
    for (const fault of waiting) terminal.out(`Next: ${fault.remedy} (${fault.message})`);
    terminal.out(dry ? 'Dry run: nothing was written.' : 'The checks pass.');
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.out(error.message);
    return 2;
  }
}

/** Runs a command for whoever typed it. */
export async function runHere(make: CommandMaker, argv = process.argv.slice(2)): Promise<void> {
  const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const ask = lines && ((question: string) => lines.question(question));
  process.exitCode = await runCommand(make, argv, process.cwd(), { out: console.log, ...(ask && { ask }) });
  lines?.close();
}
