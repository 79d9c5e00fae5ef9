import { readMarkup } from '../../../src/content/markup.ts';
import type { Entry } from '../../../src/content/read.ts';
import { at, inBody, type Find, type Found } from '../../lint/rule.ts';

const REMEDY = 'Write “ and ”: readers, search and the check know labels by them.';

/** Labels and quotations stand in curly quotation marks, in every sentence of ours, and every mark that opens is closed. */
export const quotation: Find = (content) => {
  const found: Found[] = [];
  const judge = (text: string, tell: (message: string, remedy: string) => Found): void => {
    if (text.includes('"')) found.push(tell('has straight quotation marks', REMEDY));
    else if (text.split('“').length !== text.split('”').length)
      found.push(tell('opens a quotation and does not close it, or the other way round', REMEDY));
  };
  const look = (entry: Entry<unknown>, value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') judge(value, (message, remedy) => at(entry, path, message, remedy));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        // Readers' own words, labels and passages stand as they are.
        if (['aliases', 'asks', 'where', 'passages', 'names', 'documents'].includes(key)) continue;
        look(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
  };
  for (const [name, collection] of Object.entries(content)) {
    // Titles of sources are as published.
    if (name === 'sources') continue;
    for (const entry of (collection as Map<string, Entry<unknown>>).values()) {
      look(entry, entry.data, []);
      for (const { text, line } of readMarkup(entry.body).words)
        if (/"|(?:^|[\s(])'\p{L}[^']*\p{L}'(?=[\s.,)]|$)/u.test(text))
          found.push(inBody(entry, line, 'has straight quotation marks', REMEDY));
      entry.body.split(/\n\s*\n/).reduce((line, block) => {
        if (block.split('“').length !== block.split('”').length)
          found.push(inBody(entry, line, 'opens a quotation and does not close it, or the other way round', REMEDY));
        return line + block.split('\n').length + 1;
      }, 0);
    }
  }
  return found;
};
