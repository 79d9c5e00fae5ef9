/** `npm run rename -- <old> <new>`: moves a guide to another address, which the old one then leads to. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guideId } from '../../src/schemas/common.ts';
import { known, UsageError } from './command.ts';
import { runHere, type CommandMaker } from './run.ts';
import { addToList } from './yaml-text.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

/** Other files that name guides: what search should find for known questions. */
const BESIDE = 'tests/search/*.yaml';

export const rename: CommandMaker = ({ read: { content }, place }) => ({
  command: {
    name: 'npm run rename --',
    about:
      'Moves a guide to another address. The old address redirects, ticks move along, and all that names it is changed.',
    positionals: ['app/old-name', 'app/new-name'],
    options: {},
  },
  edit: (edits, { positionals: [from = '', to = ''] }) => {
    known('The guide', from, [...content.guides.keys()]);
    const wrong = guideId.safeParse(to).error?.issues[0]?.message;
    if (wrong !== undefined) throw new UsageError(`The new name ${wrong}.`);
    known('The app', platformOf(to), [...content.platforms.keys()]);
    const [source, target] = [edits.file(`guides/${from}.mdx`), edits.file(`guides/${to}.mdx`)];
    if (edits.text(target) !== undefined) throw new UsageError(`${target} is there already.`);
    const named = new RegExp(`(?<![a-z0-9-])${RegExp.escape(from)}(?![a-z0-9-])`, 'g');
    const files = globSync([edits.file('**/*.{mdx,yaml}'), BESIDE], { cwd: place.root });
    for (const file of files.map((name) => name.split(path.sep).join('/'))) {
      const text = readFileSync(path.join(place.root, file), 'utf8');
      const after = text.replace(named, to);
      if (file === source) {
        edits.remove(source);
        edits.set(target, withFormerId(after, from));
      } else if (after !== text) edits.set(file, after);
    }
    return [`/${from}/ will lead to /${to}/.`];
  },
});

/** The text of a guide that says where it once was. */
function withFormerId(text: string, id: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('formerIds:'));
  if (at !== -1) addToList(lines, at, 'formerIds', id);
  else lines.splice(lines.indexOf('steps:'), 0, `formerIds: [${id}]`);
  return lines.join('\n');
}

if (import.meta.main) await runHere(rename);
