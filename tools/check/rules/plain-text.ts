import { readMarkup } from '../../../src/content/markup.ts';
import { proseOf } from '../../../src/content/prose.ts';
import type { Entry } from '../../../src/content/read.ts';
import { at, inBody, type Find, type Found } from '../../lint/rule.ts';

/** What a text should not hold: it would stand on the page as it is. */
const MARKS: { pattern: RegExp; message: string; remedy: string }[] = [
  {
    pattern: /<\/?[a-z][^<>]*>|<!--|<[!?]|-->/i,
    message: 'holds a tag of HTML',
    remedy: 'Write plain text.',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i,
    message: 'holds an HTML entity',
    remedy: 'Type the character itself.',
  },
  {
    pattern: /\*\*|__|~~|==|`|\*\S[^*]*\S\*|\*\w\*/,
    message: 'holds marks of Markdown, which readers would see',
    remedy: 'Take them out: words need no stress.',
  },
  {
    pattern: /\]\s?\(|\)\[|\[\[|\[\^|\^\[|\[\d+\]/,
    message: 'holds brackets of a link or note that is none',
    remedy: 'Write plain text; in the text of a page, a link is [words](/address/).',
  },
  {
    pattern: /https?:\/\/|\bwww\.|\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b/i,
    message: 'holds a bare address',
    remedy: 'Name the page in words, and link to it or cite it as a source.',
  },
  {
    pattern: /\$\{|\$\$|\$\w\$|\{%|:::|\bundefined\b|\[object |\+\+\+/,
    message: 'holds a piece of code',
    remedy: 'Write what it should say.',
  },
  {
    pattern: /^(?:#{1,6}|[-*+]|\|)\s|\s\|\s|^#{1,6}\w/,
    message: 'begins like a heading, a list or a table, which it is not',
    remedy: 'Write a sentence.',
  },
  {
    pattern: /\b(?:TODO|FIXME|XXX|TBD|TBC)\b|\blorem ipsum\b|\?\?\?/i,
    message: 'holds a placeholder',
    remedy: 'Write what belongs there.',
  },
  {
    pattern: /<{7}|>{7}|={7}/,
    message: 'holds the mark of a merge that was not finished',
    remedy: 'Keep one of the two versions.',
  },
  { pattern: /\S {2,}\S/, message: 'has two blanks in a row', remedy: 'Take one out.' },
  {
    pattern: /[a-z)”’] [.,;!?](?:\s|$)|[a-z]\.\.(?:\s|$)|[a-z],,/i,
    message: 'has a blank before a mark, or a mark twice',
    remedy: 'Take it out.',
  },
  { pattern: /\w[`´]\w/, message: 'has an accent in place of an apostrophe', remedy: 'Write ’.' },
  {
    pattern: /(?:^|[\s(])[”](?=\p{L})|[\p{L}.!?]“(?=[\s.,)]|$)/u,
    message: 'has quotation marks the wrong way round',
    remedy: 'Open with “ and close with ”.',
  },
  { pattern: /\b[A-Z]:\\|\\[nrtu]/, message: 'holds a backslash', remedy: 'Write plain text.' },
];

/** What stands in quotation marks is a label, given as the screen shows it. */
const LABEL = /“[^”]*”/g;

/** Fields that hold no words of ours: addresses, labels as the screen shows them, words and titles of others. */
const FOREIGN = new Set([
  ...['url', 'where', 'names', 'label', 'passages', 'documents', 'document', 'repository', 'commit', 'email'],
  ...['agents', 'touchAgents', 'zones', 'labels', 'aliases', 'asks', 'crisis', 'step', 'version'],
]);
/** Of those, what still holds no HTML and no marks: they are shown too. */
const SHOWN = new Set(['aliases', 'asks', 'crisis', 'documents', 'passages']);
const ONLY_HTML = MARKS.slice(0, 1);

/** Plain text is plain: no markup, no code, no placeholder, in fields and between the marks of a body. */
export const plainText: Find = (content) => {
  const found: Found[] = [];
  const look = (entry: Entry<unknown>, value: unknown, path: (string | number)[], marks: typeof MARKS): void => {
    if (typeof value === 'string') {
      const mark = marks.find(({ pattern }) => pattern.test(value.replace(LABEL, '“”')));
      if (mark) found.push(at(entry, path, mark.message, mark.remedy));
      else if (
        marks === MARKS &&
        /[{}]/.test(path[0] === 'texts' || path[0] === 'laws' ? value.replace(/\{\{[a-z-]+\}\}/g, '') : value)
      )
        found.push(
          at(
            entry,
            path,
            'holds a brace',
            'Take it out; in a letter a blank is {{name}}, in small letters and hyphens.',
          ),
        );
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        const own = FOREIGN.has(key);
        if (own && !SHOWN.has(key)) continue;
        look(entry, inner, [...path, Array.isArray(value) ? Number(key) : key], own ? ONLY_HTML : marks);
      }
  };
  for (const [name, collection] of Object.entries(content))
    for (const entry of (collection as Map<string, Entry<Record<string, unknown>>>).values()) {
      // Titles and publishers of sources are as published.
      const data =
        name === 'sources'
          ? Object.fromEntries(Object.entries(entry.data).filter(([key]) => !['title', 'publisher'].includes(key)))
          : entry.data;
      look(entry, data, [], MARKS);
    }
  for (const entry of proseOf(content))
    for (const { text, line } of readMarkup(entry.body).words) {
      const mark = MARKS.find(({ pattern }) => pattern.test(text));
      if (mark) found.push(inBody(entry, line, mark.message, mark.remedy));
    }
  return found;
};
