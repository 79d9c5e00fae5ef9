/** The audit's list as a table for a terminal and as Markdown for an issue. */
import type { Finding } from '../lint/rule.ts';
import { RULES } from './rules/index.ts';

function tally(items: readonly Finding[]): { id: string; about: string; count: number }[] {
  return RULES.map(({ id, about }) => ({ id, about, count: items.filter((item) => item.rule === id).length })).filter(
    ({ count }) => count > 0,
  );
}

const cut = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;

/** In: all items, those to show, the width of the terminal. Out: the table, then the counts by rule. */
export function asTable(items: readonly Finding[], shown: readonly Finding[], width: number): string {
  if (items.length === 0) return 'Nothing needs a person today.\n';
  const entry = Math.min(52, Math.max(...shown.map((item) => item.entry.length), 5));
  const room = Math.max(30, width - entry - 28);
  const head = `${'readers'.padStart(7)}  ${'rule'.padEnd(15)}  ${'where'.padEnd(entry)}  what`;
  const rows = shown.map(
    (item) =>
      `${String(item.readers).padStart(7)}  ${item.rule.padEnd(15)}  ${cut(item.entry, entry)}  ${cut(item.message, room).trimEnd()}`,
  );
  const left = items.length - shown.length;
  const counts = tally(items).map(({ id, about, count }) => `${String(count).padStart(7)}  ${id.padEnd(15)}  ${about}`);
  return [
    head,
    ...rows,
    ...(left > 0 ? [`${' '.repeat(9)}… and ${String(left)} more`] : []),
    '',
    `${String(items.length)} items`,
    ...counts,
    '',
  ].join('\n');
}

const escape = (text: string): string => text.replace(/[\\|<>`*_[\]]/g, '\\$&');

/** The same as the text of an issue. */
export function asMarkdown(items: readonly Finding[], shown: readonly Finding[], today: string): string {
  const counts = tally(items).map(({ id, about, count }) => `| ${String(count)} | \`${id}\` | ${about} |`);
  const rows = shown.map(
    (item) =>
      `| ${String(item.readers)} | \`${item.rule}\` | \`${item.file}:${String(item.line)}\` ${item.file.includes(item.entry) ? '' : escape(item.entry)} | ${escape(item.message)} | ${escape(item.remedy)} |`,
  );
  return [
    `Audit of ${today}: ${String(items.length)} items need a person. “Readers” is a weight reckoned from priority, platform and regions; nothing is counted on the site.`,
    '',
    '| items | rule | what it looks for |',
    '| --- | --- | --- |',
    ...counts,
    '',
    `The first ${String(shown.length)}:`,
    '',
    '| readers | rule | where | what | what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
