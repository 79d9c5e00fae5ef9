/**
 * `npm run test:robust`: shows that the tests do not hang on the words and the number of the real guides. In a copy of the
 * project it rewords fifty sentences of guides, adds three guides with `npm run new` and retires two with `npm run retire`,
 * and runs all tests that read the real content; with --all, `npm test` as a whole. Which guides is decided by
 * --seed <number> (1, if left out). Exits 1 if a test fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { add, liveGuides, retire, reword } from './edits.ts';

const WANTED = { reworded: 50, added: 3, retired: 2 };

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const random = seeded(Number(values.seed));

const root = mkdtempSync(path.join(tmpdir(), 'nss-robust-'));
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e8 });
const archive = execFileSync('tar', ['c', '--null', '-T', '-'], { input: files, maxBuffer: 1e9 });
execFileSync('tar', ['x', '-C', root], { input: archive });
// The packages, but not what Astro and Vite keep among them: that is made of the content.
mkdirSync(path.join(root, 'node_modules'));
for (const name of readdirSync('node_modules').filter((name) => !/^\.(?:astro|vite)/.test(name)))
  symlinkSync(path.resolve('node_modules', name), path.join(root, 'node_modules', name));

const guides = liveGuides(root, random);
const retired = retire(root, guides, WANTED.retired);
const kept = guides.filter(({ id }) => !retired.includes(id));
const added = add(root, kept, WANTED.added);
const reworded = reword(root, kept, WANTED.reworded, random);
for (const [id, line] of reworded) console.log(`${id}: ${line}`);
console.log(
  `In ${root}: ${String(reworded.size)} sentences reworded, added ${added.join(', ')}, retired ${retired.join(', ')}.`,
);
if (reworded.size !== WANTED.reworded || added.length !== WANTED.added || retired.length !== WANTED.retired)
  throw new Error('The content allows fewer edits than were asked for.');

const scripts = values.all
  ? ['test']
  : ['check:content', 'test:unit', 'build', 'build:fixture', 'build:base', 'test:site'];
const failed = scripts.filter((script) => {
  console.log(`> npm run ${script}`);
  return spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Fails when guides are reworded, added and retired: ${failed.join(', ')}.`);
  process.exitCode = 1;
} else console.log('All pass: no test hangs on the words or the number of the real guides.');

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
