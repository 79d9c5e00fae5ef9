/** `npm run figures`: prints how the figures of plan and search differ from those that were kept, and keeps the new ones. Needs `npm run build` first. */
import { existsSync, writeFileSync } from 'node:fs';
import { readIndex } from '../search/local.ts';
import { currentFigures, GOLDEN_FILE, goldenFigures, orphanedQueries, type Figures } from './figures.ts';

/** Every figure on a line of its own, so that two sets can be compared line by line. */
function lines({ plan, search }: Figures): [name: string, value: string][] {
  return [
    ...Object.entries(search).map(([name, value]): [string, string] => [`search ${name}`, String(value)]),
    ...Object.entries(plan).flatMap(([who, first]) =>
      first.map((id, index): [string, string] => [`${who}\n  ${String(index + 1)}.`, id]),
    ),
  ];
}

const now = currentFigures();
const before = existsSync(GOLDEN_FILE) ? new Map(lines(goldenFigures())) : new Map<string, string>();
const moved = lines(now).filter(([name, value]) => before.get(name) !== value);
for (const [name, value] of moved) console.log(`${name} ${before.get(name) ?? '(new)'} → ${value}`);
for (const { q } of orphanedQueries(readIndex())) console.log(`No page answers the query any more: “${q}”`);
writeFileSync(GOLDEN_FILE, `${JSON.stringify(now, null, 2)}\n`);
console.log(`${String(moved.length)} figures moved; kept in ${GOLDEN_FILE}.`);
