/** `npm run reading`: how hard the summaries and steps are to read, by kind, with the hardest ones. Exits 1 if one is above grade 10. */
import { readContent } from '../../src/content/read.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { grade, median } from './grade.ts';
import { textsOf } from './texts.ts';

const HARDEST = 10;
const SHOWN = 8;

const graded = textsOf(readContent(process.cwd()).content).map((item) => ({ ...item, grade: grade(item.text) }));
if (graded.length === 0) throw new Error('There is no content to read.');
for (const [kind, items] of Map.groupBy(graded, (item) => item.kind)) {
  const grades = items.map((item) => item.grade);
  const bands = Array.from(
    { length: 12 },
    (_, band) => grades.filter((value) => Math.floor(Math.max(0, value)) === band).length,
  );
  console.log(
    `${kind}: ${items.length} texts, median grade ${median(grades).toFixed(1)}, highest ${Math.max(...grades).toFixed(1)}`,
  );
  console.log(`  by grade 0–11: ${bands.join(' ')}`);
  for (const item of items.toSorted((a, b) => b.grade - a.grade).slice(0, SHOWN))
    console.log(`  ${item.grade.toFixed(1).padStart(5)}  ${item.id}`);
}
for (const [id, reason] of Object.entries(EXCEPTIONS)) console.log(`exception: ${id}: ${reason}`);
if (graded.some((item) => item.grade > HARDEST && !(item.id in EXCEPTIONS))) process.exitCode = 1;
