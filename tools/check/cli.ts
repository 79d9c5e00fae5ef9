/** `npm run check:content`: tells what is wrong with the content, without a build. See `--help`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault } from '../../src/content/fault.ts';
import { contentPath, contentPlace } from '../../src/content/folder.ts';
import { asGithub, asJson } from '../lint/output.ts';
import { checkContent } from './check.ts';
import { RULES } from './rules/index.ts';
import { counted } from '../../src/domain/counted.ts';

const HELP = `npm run check:content -- [path…] [options]

Checks all content and tells the faults; with paths only those of files below them.

  --json      one fault a line, as JSON
  --github    annotations that GitHub shows at the line
  --rules     list the rules
  --help      this text

CONTENT_DIR names another content folder than content/.
Exit codes: 0 no faults, 1 faults, 2 the check was not possible or had nothing to look at.
`;

/** Why nothing could be checked. */
class NotPossible extends Error {}

/** The files that a path means, as a test. Errors: a path that leads to no content. */
function below(given: string, files: readonly string[], root: string): (file: string) => boolean {
  // Windows writes backslashes, and so may somebody who copies from there.
  const plain = existsSync(given) ? given : given.replaceAll('\\', '/');
  const wanted = path.relative(root, path.resolve(plain)).split(path.sep).join('/');
  const fits = (file: string): boolean => wanted === '' || file === wanted || file.startsWith(`${wanted}/`);
  if (!existsSync(plain)) throw new NotPossible(`There is no file or folder “${given}”.`);
  if (!files.some(fits))
    throw new NotPossible(`There is no content at “${given}”: it is below ${contentPath(contentPlace(root))}/.`);
  return fits;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return (process.stdout.write(HELP), 0);
  if (values.rules) {
    for (const { id, about } of RULES) console.log(`${id.padEnd(18)}${about}`);
    return 0;
  }
  const root = process.cwd();
  const { files, beside, content, faults, reviews } = checkContent(root);
  const all = [...new Set([...files, ...beside.map(({ file }) => file), ...faults.map(({ file }) => file)])];
  const tests = positionals.map((given) => below(given, all, root));
  const asked = <T extends { file: string }>(list: readonly T[]): T[] =>
    list.filter(({ file }) => tests.length === 0 || tests.some((test) => test(file)));
  const [told, doubts] = [asked(faults), asked(reviews)];

  if (values.json) process.stdout.write(asJson([...told, ...doubts]));
  else if (values.github) process.stdout.write(asGithub([...told, ...doubts]));
  else {
    for (const fault of told) console.error(formatFault(fault));
    if (doubts.length > 0) console.error('May have become untrue; look at each (this stops nothing):');
    for (const doubt of doubts) console.error(formatFault(doubt));
    const seen = tests.length === 0 ? files.length : files.filter((file) => tests.some((test) => test(file))).length;
    const entries = Object.entries(content).map(([name, list]) => `${String(list.size)} ${name}`);
    const others = faults.length - told.length;
    console.log(
      `${counted(seen, 'file')} read (${entries.join(', ')}), ${String(beside.length)} left alone: ${told.length === 0 ? 'no faults' : counted(told.length, 'fault')}${others > 0 ? `; ${counted(others, 'fault')} elsewhere` : ''}`,
    );
  }
  if (told.length > 0) return 1;
  if (files.length === 0) throw new NotPossible('No content found. Run this in the project’s root folder.');
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof NotPossible) && !(error instanceof TypeError && 'code' in error)) throw error;
  console.error(message);
  process.exitCode = 2;
}
