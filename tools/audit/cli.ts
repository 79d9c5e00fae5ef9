/** `npm run audit`: see `--help`. */
import { ownTerminal } from '../terminal.ts';
import { auditCommand } from './command.ts';

process.exitCode = auditCommand(process.argv.slice(2), ownTerminal());
