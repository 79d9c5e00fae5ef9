/** `npm run passages`: see `--help`. */
import { ownTerminal } from '../terminal.ts';
import { passagesCommand } from './command.ts';

process.exitCode = await passagesCommand(process.argv.slice(2), ownTerminal());
