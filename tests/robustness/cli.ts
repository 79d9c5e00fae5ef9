/**
 * `npm run test:robust`: shows that the tests do not hang on the words and the number of the real guides. In a copy of the
 * project it rewords fifty texts, adds three guides and retires two, and runs all tests that read the real content;
 * with --all, `npm test` as a whole. Exits 1 if one fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { checkContent } from '../../tools/check/check.ts';
import { add, retire, reword } from './edits.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

const WANTED = { reworded: 50, added: 3, retired: 2 };

const root = mkdtempSync(path.join(tmpdir(), 'nss-robust-'));
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e8 });
const archive = execFileSync('tar', ['c', '--null', '-T', '-'], { input: files, maxBuffer: 1e9 });
execFileSync('tar', ['x', '-C', root], { input: archive });
symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));

const guides = [...readContent().content.guides.values()];
const gone: string[] = [];
for (const guide of guides) {
  if (gone.length === WANTED.retired) break;
  const heir = guides.find(({ id }) => id !== guide.id && platformOf(id) === platformOf(guide.id));
  if (!heir || gone.includes(heir.id)) continue;
  const undo = retire(root, guide, heir);
  // Not every guide can go alone: with some, sources would be left that nobody cites.
  if (checkContent(root).faults.some(({ severity }) => severity === 'error')) undo();
  else gone.push(guide.id);
}
const kept = guides.filter(({ id }) => !gone.includes(id));
const [model] = kept;
if (!model) throw new Error('There is no guide.');
const reworded = reword(root, kept, WANTED.reworded);
const added = add(root, model, WANTED.added);
console.log(`In ${root}: ${reworded} texts reworded, added ${added.join(', ')}, retired ${gone.join(', ')}.`);
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
