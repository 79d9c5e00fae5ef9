/**
 * `npm run test:robust`: shows that the tests do not hang on the words and the number of the real guides. In a copy of the
 * project it rewords fifty texts, adds three guides and retires two, and runs all tests that read the real content;
 * with --all, `npm test` as a whole. Exits 1 if one fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { add, retirable, retire, reword } from './edits.ts';

const WANTED = { reworded: 50, added: 3, retired: 2 };

const root = mkdtempSync(path.join(tmpdir(), 'nss-robust-'));
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e8 });
const archive = execFileSync('tar', ['c', '--null', '-T', '-'], { input: files, maxBuffer: 1e9 });
execFileSync('tar', ['x', '-C', root], { input: archive });
symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));

const { content } = readContent();
const guides = [...content.guides.values()];
const texts = globSync('content/**/*.{mdx,yaml}').map((file) => readFileSync(file, 'utf8'));
const gone = retirable(content, texts).slice(0, WANTED.retired);
const kept = guides.filter((guide) => !gone.includes(guide));
const [heir] = kept;
if (!heir) throw new Error('There is no guide.');
const reworded = reword(root, kept, WANTED.reworded);
for (const guide of gone)
  retire(root, guide, kept.find(({ id }) => id.split('/')[0] === guide.id.split('/')[0]) ?? heir);
const added = add(root, heir, WANTED.added);
console.log(
  `In ${root}: ${reworded} texts reworded, added ${added.join(', ')}, retired ${gone.map(({ id }) => id).join(', ')}.`,
);
if (reworded !== WANTED.reworded || gone.length !== WANTED.retired)
  throw new Error('The content allows fewer edits than were asked for.');

const scripts = process.argv.includes('--all')
  ? ['test']
  : ['check:content', 'test:unit', 'build', 'build:fixture', 'test:site'];
for (const script of scripts) {
  console.log(`> npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`“${script}” fails when guides are reworded, added and retired.`);
    process.exit(1);
  }
}
console.log('All pass: no test hangs on the words or the number of the real guides.');
