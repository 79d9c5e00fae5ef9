/** What an editor may do to the real content without failing a test: reword, add and retire guides. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/content/read.ts';

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

/** Guides that nothing else in the content names, so that they can be taken away alone. */
export function retirable(content: Content, texts: readonly string[]): GuideEntry[] {
  return [...content.guides.values()].filter(
    ({ id, data }) =>
      texts.filter((text) => text.includes(id)).length === 0 &&
      data.steps.length > 0 &&
      onlySourceIsShared(content, id),
  );
}

/** Whether every source that a guide cites is cited elsewhere, too; else it would be left behind without a reader. */
function onlySourceIsShared(content: Content, id: string): boolean {
  const own = content.guides.get(id);
  if (!own) return false;
  const cited = JSON.stringify([own.data, own.body]);
  const others = JSON.stringify(
    [content.guides, content.changes, content.claims, content.rights, content.labels, content.glossary].flatMap(
      (entries) =>
        [...entries.values()].filter((entry) => entry.file !== own.file).map(({ data, body }) => [data, body]),
    ),
  );
  return [...content.sources.keys()].every((source) => !cited.includes(source) || others.includes(source));
}

/** Takes a guide away and leaves its address to another one. */
export function retire(root: string, guide: GuideEntry, heir: GuideEntry): void {
  rmSync(path.join(root, guide.file));
  const file = path.join(root, heir.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    /^formerIds: \[/m.test(text)
      ? text.replace(/^formerIds: \[/m, `formerIds: [${guide.id}, `)
      : text.replace(/^steps:$/m, `formerIds: [${guide.id}]\nsteps:`),
  );
}
