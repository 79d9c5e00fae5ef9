/**
 * `npm run check:content -- [path…]`: tells what is wrong with the content, without a build.
 * With paths, only the faults of files below them are told. Exits 1 if there is a fault, 2 if there is no content.
 */
import { formatFault } from '../../src/content/fault.ts';
import { checkContent } from './check.ts';

const only = process.argv.slice(2).map((path) => path.replace(/^\.\//, ''));
const { content, faults } = checkContent(process.cwd());
const told = only.length === 0 ? faults : faults.filter((fault) => only.some((path) => fault.file.startsWith(path)));

const counts = Object.entries(content).map(([name, entries]) => `${entries.size} ${name}`);
if (content.sources.size === 0 && told.length === 0) {
  console.error('No content found. Run this in the project’s root folder.');
  process.exit(2);
}
for (const fault of told) console.error(formatFault(fault));
console.log(`${counts.join(', ')}: ${told.length === 0 ? 'no faults' : `${told.length} faults`}`);
if (told.length > 0) process.exitCode = 1;
