/** What a command writes to: the terminal of whoever calls it, or a test, which then needs no process of its own. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Width of the window; nothing in a pipe. */
  columns: number | undefined;
  /** Where something may be drawn and wiped again; nothing outside of a window. */
  screen: { readonly isTTY?: boolean; readonly columns?: number; write: (text: string) => unknown } | undefined;
}

/** The terminal of this process. A reader that has seen enough (head, less) closes the pipe; that is no failure. */
export function ownTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  // Undefined in a pipe, whatever its type says.
  const { columns } = process.stdout as { columns?: number };
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    columns,
    screen: process.stderr,
  };
}
