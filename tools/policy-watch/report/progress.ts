/** A progress bar for people; nothing at all in pipes and logs. */
import type { Terminal } from '../../terminal.ts';
import type { OnProgress } from '../watch/archive-run.ts';

/** Makes the bar. Out: the function to call with progress, and one that wipes the bar. */
export function progressBar(screen: Terminal['screen']): { step: OnProgress; done: () => void } {
  if (screen?.isTTY !== true) return { step: () => undefined, done: () => undefined };
  let drawn = 0;
  return {
    step(done, total, what) {
      const now = Date.now();
      if (now - drawn < 80 && done < total) return;
      drawn = now;
      const width = 24;
      const full = total === 0 ? width : Math.round((width * done) / total);
      const line = `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${String(done)}/${String(total)} ${what}`;
      screen.write(`\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    done() {
      if (drawn > 0) screen.write('\r\u001b[2K');
    },
  };
}
