import type { Terminal } from '../../tools/terminal.ts';

/** What a command said, and how it ended. */
export interface Said {
  status: number;
  out: string;
  err: string;
}

/** Runs a command as from a pipe, in this process. */
export async function say(
  command: (args: readonly string[], terminal: Terminal) => number | Promise<number>,
  args: readonly string[],
): Promise<Said> {
  const said = { out: '', err: '' };
  const status = await command(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    columns: undefined,
    screen: undefined,
  });
  return { status, ...said };
}
