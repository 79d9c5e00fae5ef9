/** What an editor may do to the real content without failing a test: reword, add and retire guides. */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/content/read.ts';
import { readPublished, RETIRED_FILE } from '../../tools/published/lists.ts';

type GuideEntry = Content['guides'] extends Map<string, infer T> ? T : never;

/**
 * Rewords texts of guides: the alias words, which are free, and the notes of steps, to which a plain sentence is added.
 * @returns how many were reworded
 */
export function reword(root: string, guides: readonly GuideEntry[], count: number): number {
  let done = 0;
  for (const { file } of guides) {
    if (done === count) break;
    const target = path.join(root, file);
    const text = readFileSync(target, 'utf8');
    // Plain notes alone: what stands in quotation marks or over several lines is left as it is.
    const changed = text.replace(/^( {4}note: )([A-Z][^"'“”:#\n]*\.)$/m, '$1Take your time here. $2');
    if (changed === text) continue;
    writeFileSync(target, changed);
    done += 1;
  }
  return done;
}

/** Adds guides that are copies of another one under a new name and title. @returns their ids */
export function add(root: string, model: GuideEntry, count: number): string[] {
  const text = readFileSync(path.join(root, model.file), 'utf8');
  return Array.from({ length: count }, (_, index) => {
    const id = `${model.id}-made-up-${index + 1}`;
    const title = `Try the made-up switch number ${index + 1}`;
    const file = path.join(root, path.dirname(model.file), `${path.basename(id)}.mdx`);
    writeFileSync(file, text.replace(/^title: .*$/m, `title: ${title}`).replace(/^(?:sameAs|formerIds): .*\n/gm, ''));
    return id;
  });
}

/**
 * Takes a guide away as an editor does: its address and all that named it lead to another guide.
 * @returns what undoes it
 */
export function retire(root: string, guide: GuideEntry, heir: GuideEntry): () => void {
  const named = new RegExp(`(?<![a-z0-9-])${guide.id}(?![a-z0-9-])`, 'g');
  const gone = path.join(root, guide.file);
  const before = new Map<string, string>();
  for (const name of globSync('content/**/*.{mdx,yaml}', { cwd: root })) {
    const file = path.join(root, name);
    const text = readFileSync(file, 'utf8');
    if (file === gone || named.test(text) || name === heir.file) before.set(file, text);
  }
  rmSync(gone);
  for (const [file, text] of before) if (file !== gone) writeFileSync(file, text.replaceAll(named, heir.id));
  const file = path.join(root, heir.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    /^formerIds: \[/m.test(text)
      ? text.replace(/^formerIds: \[/m, `formerIds: [${guide.id}, `)
      : text.replace(/^steps:$/m, `formerIds: [${guide.id}]\nsteps:`),
  );
  const list = path.join(root, RETIRED_FILE);
  const retired = existsSync(list) ? readFileSync(list, 'utf8') : '';
  const steps = [...readPublished(root).keys()].filter((id) => id.startsWith(`step ${guide.id}#`));
  writeFileSync(
    list,
    retired + steps.map((id) => `'${id}': { on: 2026-11-27, why: Retired to test the tests. }\n`).join(''),
  );
  return () => {
    for (const [name, old] of before) writeFileSync(name, old);
    writeFileSync(list, retired);
  };
}
