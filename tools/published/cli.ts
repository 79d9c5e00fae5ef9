/** `npm run published`: adds what the content has now to published.txt, and says what it added. */
import { readContent } from '../../src/content/read.ts';
import { publishedIds } from './ids.ts';
import { addPublished, listsFolder, PUBLISHED_FILE } from './lists.ts';

const { content, place } = readContent();
const added = addPublished(listsFolder(place), publishedIds(content));
for (const id of added) console.log(`+ ${id}`);
console.log(
  added.length === 0 ? `${PUBLISHED_FILE} has everything.` : `${String(added.length)} added to ${PUBLISHED_FILE}.`,
);
