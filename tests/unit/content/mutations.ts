/**
 * Ways to spoil content, each with the place that must be blamed. The fixture site is spoiled one way at a time: by hand
 * where the way is particular, and field by field where it is general, so that a new field is tried without being named.
 */
import { readFileSync } from 'node:fs';
import { COLLECTIONS } from '../../../src/content/collections.ts';
import type { ContentFile } from '../../../src/content/walk.ts';
import { splitFrontMatter } from '../../../src/content/text.ts';
import { formatYaml, parseYaml } from '../../../src/content/yaml.ts';

/** One way: what becomes of a file, and what must be said of it. */
export interface Mutation {
  name: string;
  /** Below the content folder. */
  file: string;
  bytes: string | Uint8Array;
  /** The field that must be blamed or, at least, its line. */
  field?: string;
  /** What the fault says, where the field is not enough. */
  message?: RegExp;
}

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** Values that no field takes, or none of its kind. */
const WRONG: [name: string, make: (value: Value) => Value | undefined][] = [
  ['null', () => null],
  ['a map', (value) => (isMap(value) ? ['a list'] : { wrong: 'type' })],
  ['a number', (value) => (typeof value === 'string' && !/^\d{4}$/.test(value) ? 7.5 : 'seven')],
  ['a blank', (value) => (typeof value === 'string' ? '   ' : undefined)],
  ['nothing', (value) => (typeof value === 'string' ? '' : undefined)],
  ['a space before it', (value) => (typeof value === 'string' ? ` ${value}` : undefined)],
  ['a bell in it', (value) => (typeof value === 'string' ? `${value}\u0007` : undefined)],
  ['a line break in it', (value) => (typeof value === 'string' ? `${value}\nmore` : undefined)],
  ['a mark that turns the direction', (value) => (typeof value === 'string' ? `\u202E${value}` : undefined)],
  ['an accent apart from its letter', (value) => (typeof value === 'string' ? `${value}e\u0301` : undefined)],
  ['an invisible space', (value) => (typeof value === 'string' ? `${value}\u200B` : undefined)],
  ['a Cyrillic letter', (value) => (typeof value === 'string' ? `${value}a\u0430` : undefined)],
  ['far too long', (value) => (typeof value === 'string' ? `${value}${' and more'.repeat(400)}` : undefined)],
  ['too large', (value) => (typeof value === 'number' ? 1e12 : undefined)],
  ['below nought', (value) => (typeof value === 'number' ? -1 : undefined)],
  ['a fraction', (value) => (typeof value === 'number' ? value + 0.5 : undefined)],
  [
    'the same twice',
    (value) => (Array.isArray(value) && typeof value[0] === 'string' ? [...value, value[0]] : undefined),
  ],
  ['an unknown key', (value) => (isMap(value) ? { ...value, unknownKey: 'x' } : undefined)],
];

/** Tries every wrong value at every field of a file; every `step`-th of them, from `first` on. */
export function fieldMutations(
  root: string,
  { file, below, to }: ContentFile,
  first: number,
  step: number,
): Mutation[] {
  if (!('collection' in to)) return [];
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const prose = COLLECTIONS[to.collection].kind === 'prose';
  const split = prose ? splitFrontMatter(text) : undefined;
  const { data } = parseYaml(split?.yaml ?? text);
  const made: Mutation[] = [];
  const spoil = (path: (string | number)[], kind: string, value: Value): void => {
    const yaml = formatYaml(replaced(data as Value, path, value));
    made.push({
      name: `${below}: ${path.join('.')} is ${kind}`,
      file: below,
      bytes: split ? `---\n${yaml}---\n${split.body}` : yaml,
      field: path.join('.'),
    });
  };
  const visit = (value: Value, path: (string | number)[]): void => {
    // The path of a menu and a name may repeat; a list of two is tried as any.
    if (path.length > 0)
      for (const [kind, make] of WRONG) {
        if (kind === 'the same twice' && path.includes('where')) continue;
        // Keys of a map of entries are ids, not fields: another one is another entry.
        if (kind === 'an unknown key' && path.at(-1) === 'passages') continue;
        const wrong = make(value);
        if (wrong !== undefined) spoil(path, kind, wrong);
      }
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data as Value, []);
  return made.filter((_, index) => index % step === first % step);
}

function replaced(value: Value, [key, ...rest]: (string | number)[], by: Value): Value {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  if (!isMap(value)) return by;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, by) : item]),
  );
}

function isMap(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What no text may hold, as the words that are put at its end. */
export const MARKUP: [name: string, text: string][] = [
  ['an import', "import fs from 'node:fs'"],
  ['an export', 'export const secret = process.env'],
  ['an expression', "{fs.readFileSync('/etc/passwd')}"],
  ['the environment', 'Here: {globalThis.process.env.HOME}'],
  ['a comment in braces', '{/* hidden */}'],
  ['an HTML comment', '<!-- hidden -->'],
  ['a script', '<script src="https://example.org/x.js"></script>'],
  ['an inline script', '<script>alert(1)</script>'],
  ['a frame', '<iframe src="https://example.org/"></iframe>'],
  ['a style', '<style>body {"{"}display: none{"}"}</style>'],
  ['a meta tag', '<meta httpEquiv="refresh" content="0;url=https://example.org/" />'],
  ['a base', '<base href="https://example.org/" />'],
  ['a div', '<div onClick="x()">Hello</div>'],
  ['an object', '<object data="x"></object>'],
  ['a form', '<form action="https://example.org/"><button>Go</button></form>'],
  ['a fragment', '<>Hello</>'],
  ['a drawing', '<svg><path d="M0 0" /></svg>'],
  ['a picture', '![A cat](/cat.png)'],
  ['a picture as a tag', '<img src="/cat.png" alt="A cat" />'],
  ['a picture by reference', '![A cat][cat]\n\n[cat]: /cat.png'],
  ['an address apart', '[words][there]\n\n[there]: https://example.org/'],
  ['a footnote', 'Words.[^1]\n\n[^1]: A note.'],
  ['a script as a link', '[words](javascript:alert(1))'],
  ['data as a link', '[words](data:text/html,hello)'],
  ['a link by mail', '[words](mailto:a@example.org)'],
  ['an open line', '[words](http://example.org/)'],
  ['another host without scheme', '[words](//example.org/)'],
  ['a backslash for a slash', '[words](/\\example.org/)'],
  ['a relative link', '[words](../chirper/)'],
  ['a link to a file', '[words](page.html)'],
  ['a password in a link', '[words](https://user:secret@example.org/)'],
  ['this machine', '[words](https://localhost/)'],
  ['an empty link', '[words]()'],
  ['a link without words', '[](/plan/)'],
  ['a link with a title', '[words](/plan/ "Title")'],
  ['a page that is not there', '[words](/nowhere/at-all/)'],
  ['a page without its slash', '[words](/plan)'],
  ['a way up', '[words](/plan/../about/)'],
  ['a bare www address', 'See www.example.org for more.'],
  ['cite in small letters', 'Words.<cite source="gazette-menus" />'],
  ['an unclosed citation', 'Words.<Cite source="gazette-menus">'],
  ['a citation of nothing', 'Words.<Cite />'],
  ['an empty citation', 'Words.<Cite source="" />'],
  ['single quotation marks', "Words.<Cite source='gazette-menus' />"],
  ['a source in braces', 'Words.<Cite source={"gazette-menus"} />'],
  ['attributes spread', 'Words.<Cite {...{source: "gazette-menus"}} />'],
  ['one attribute too many', 'Words.<Cite source="gazette-menus" id="x" />'],
  ['a citation with words inside', 'Words.<Cite source="gazette-menus">words</Cite>'],
  ['an unknown source', 'Words.<Cite source="no-such-source" />'],
  ['a citation over lines', 'Words.<Cite\n  source="no-such-source"\n/>'],
  ['an unknown term', 'A <Term id="no-such-term">word</Term>.'],
  ['a term without its word', 'A <Term id="no-such-term" />.'],
  ['an unknown component', 'A <Widget name="x" />.'],
  ['a component’s part', 'A <Cite.Part source="x" />.'],
  ['a closing tag alone', 'Words.</Term>'],
  ['an unclosed brace', 'Words {here.'],
  ['a bracket before a letter', 'Fewer than <ten.'],
  ['a fence', '```js\nalert(1)\n```'],
  ['an indented fence', 'Words `code` here.'],
  ['a heading of the first rank', '# A title'],
  ['an empty heading', '##'],
  ['a quotation block', '> As they say.'],
  ['a rule', 'Words.\n\n---\n\nWords.'],
  ['a box to tick', '- [ ] Do this'],
  ['an aligned table', '| a | b |\n| :-: | --- |\n| 1 | 2 |'],
  ['a struck word', 'Not ~~this~~ that.'],
  ['a hard break', 'A line\\\nand another.'],
  ['a hidden mark', 'Here &#8238;it turns.'],
  ['a control character as an entity', 'Here &#7; it rings.'],
  ['an invisible space', 'Here\u200B it is.'],
  ['a zero-width mark', 'Here\uFEFF it is.'],
  ['an accent apart', 'Cafe\u0301 is open.'],
  ['a Cyrillic letter', 'The p\u0430ge is here.'],
  ['a word that hurries', 'You simply tap it.'],
  ['straight quotation marks', 'Tap "Settings" there.'],
  ['a second front matter', '---\ntitle: Another\n---'],
];
