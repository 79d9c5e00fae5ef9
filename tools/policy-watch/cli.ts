/** `npm run policy-watch`: see `--help`. */
import { ownTerminal } from '../terminal.ts';
import { watchCommand } from './command.ts';

process.exitCode = await watchCommand(process.argv.slice(2), ownTerminal());
