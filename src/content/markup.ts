/**
 * Content is text. What the body of an MDX file may hold is listed here, and everything else is a fault: no code (import,
 * export, braces), no HTML, no components but the named ones, no links that leave by anything but https. The list is held
 * against the tree that Astro's own parser makes, and the reader leaves out what breaks it, so that neither check nor
 * build nor development server ever runs it.
 */
import { mdxToMdast } from 'satteri';
import { parseCitation } from '../domain/citations.ts';
import { COMPONENTS, type ComponentName } from './components.ts';
import { flawOf } from './characters.ts';

/** Something that a body points to, with its line inside the body (from 0). */
export interface Pointer {
  kind: 'source' | 'term' | 'link';
  /** Id of the source or term, or the address. */
  target: string;
  /** The passage that a citation names. */
  passage?: string | undefined;
  line: number;
}

/** A fault of a body, with its line inside the body (from 0). */
interface MarkupFault {
  line: number;
  message: string;
  remedy: string;
}

/** A run of words of a body. */
interface Words {
  text: string;
  line: number;
}

/** What a body says and points to, and what is wrong with it. */
export interface Markup {
  pointers: Pointer[];
  words: Words[];
  faults: MarkupFault[];
}

/** The parts of the parser's tree that are looked at. */
interface Node {
  type: string;
  children?: Node[];
  position?: { start: { line: number; offset: number } };
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  url?: string;
  title?: string | null;
  value?: string;
  depth?: number;
  checked?: boolean | null;
  align?: (string | null)[];
}

/** What prose is made of. Everything else has its sentence below, or that of `OTHER`. */
const ALLOWED = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'link',
  'table',
  'tableRow',
  'tableCell',
]);

const CODE = 'Write plain text: content runs no code. A brace that readers should see is written &#123;.';
const REFUSED: Readonly<Record<string, [message: string, remedy: string]>> = {
  mdxjsEsm: ['imports or exports code', CODE],
  mdxFlowExpression: ['holds an expression in braces', CODE],
  mdxTextExpression: ['holds an expression in braces', CODE],
  image: ['holds a picture', 'Say it in words: texts hold no pictures.'],
  imageReference: ['holds a picture', 'Say it in words: texts hold no pictures.'],
  html: ['holds HTML', 'Use Markdown, <Cite> and <Term> only.'],
  linkReference: [
    'has a link whose address stands elsewhere',
    'Write the address beside the words: [words](/address/).',
  ],
  definition: ['lists an address apart from its link', 'Write the address beside the words: [words](/address/).'],
  footnoteReference: ['has a footnote', 'Cite a source with <Cite source="…" />, or write it into the sentence.'],
  footnoteDefinition: ['has a footnote', 'Cite a source with <Cite source="…" />, or write it into the sentence.'],
  code: ['holds a block of code (indented by four spaces, or fenced)', 'Write a paragraph or a list.'],
  inlineCode: ['holds code between grave accents', 'Put labels into quotation marks: “Settings”.'],
  blockquote: ['holds a quotation block', 'Say it in our own words, and cite the source.'],
  thematicBreak: ['holds a rule (---)', 'Use a heading.'],
  break: ['breaks a line by force', 'Begin a new paragraph, or write a list.'],
  delete: ['strikes words through', 'Take the words out.'],
};
const OTHER: [string, string] = [
  'holds what texts may not hold',
  'Use paragraphs, headings, lists, links, simple tables, <Cite> and <Term> only.',
];

/** A reading under way: what it has found, and the text. */
interface Reading extends Markup {
  body: string;
  /** Rank of the last heading; a page's own title is of the first. */
  depth: number;
  /** Words of the headings so far, in small letters. */
  headings: Set<string>;
}

const known = new Map<string, Markup>();

/** Reads a body. Pure; the answer for a text is kept, because several readers ask for it. */
export function readMarkup(body: string): Markup {
  const before = known.get(body);
  if (before) return before;
  const markup: Markup = { pointers: [], words: [], faults: [] };
  const heavy = tooHeavy(body);
  if (heavy) {
    markup.faults.push(heavy);
    known.set(body, markup);
    return markup;
  }
  try {
    visit(mdxToMdast(body) as unknown as Node, { ...markup, body, depth: 1, headings: new Set() }, 0);
  } catch (error) {
    markup.faults.push(notParsed(error));
  }
  known.set(body, markup);
  return markup;
}

/** The longest text has a tenth of this; what is longer, or piles up signs, is no text, and would keep the parser busy. */
const LONGEST_BODY = 200_000;
const PILE = /[[\]({<>*_`~|&-]{200}|(?:&[#\w]+;){50}|(?:[->*] ?){100}|(?:[[(<*_`{]\s?.?){400}/;

function tooHeavy(body: string): MarkupFault | undefined {
  if (body.length > LONGEST_BODY)
    return {
      line: 0,
      message: `has a text of ${String(body.length)} characters`,
      remedy: `Split it: a text has at most ${String(LONGEST_BODY)}.`,
    };
  const pile = PILE.exec(body);
  return pile
    ? {
        line: body.slice(0, pile.index).split('\n').length - 1,
        message: 'piles up signs that are no text',
        remedy: 'Take them out.',
      }
    : undefined;
}

/** All citations, glossary terms and links of a body, in order. */
export function pointersOf(body: string): Pointer[] {
  return readMarkup(body).pointers;
}

function visit(node: Node, markup: Reading, above: number): void {
  const line = node.position === undefined ? above : node.position.start.line - 1;
  const fault = (message: string, remedy: string): void => void markup.faults.push({ line, message, remedy });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!component(node, markup, line, fault)) return;
  } else if (!ALLOWED.has(node.type)) {
    fault(...(REFUSED[node.type] ?? OTHER));
    return;
  }
  if (node.type === 'heading' && node.depth === 1)
    fault('has a heading of the first rank', 'Begin with ##: the page’s own title is the first.');
  if (node.type === 'heading') heading(node, markup, fault);
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    fault('has a box to tick in a list', 'Write a plain list; what a reader does belongs into the steps.');
  if (node.type === 'table' && node.align?.some((side) => side !== null && side !== 'none'))
    fault(
      'aligns the columns of a table',
      'Leave the colons out of the line below its head: aligned columns need inline style.',
    );
  if (node.type === 'link') link(node, markup, line, fault);
  if (node.type === 'text') {
    const text = node.value ?? '';
    // What is written as such has been seen in the file; here is what an entity like &#8238; stands for.
    const flaw = flawOf(text);
    if (flaw) fault(flaw.message, flaw.remedy);
    markup.words.push({ text, line });
  }
  for (const child of node.children ?? []) visit(child, markup, line);
}

/** Judges a tag. Out: whether to look inside. */
function component(
  node: Node,
  markup: Reading,
  line: number,
  fault: (message: string, remedy: string) => void,
): boolean {
  const name = node.name ?? '';
  if (!Object.hasOwn(COMPONENTS, name)) {
    const meant = Object.keys(COMPONENTS).find((known) => known.toLowerCase() === name.toLowerCase());
    fault(
      name === '' ? 'has a tag without a name' : `uses <${name}>, which texts may not hold`,
      meant === undefined ? 'Use Markdown, <Cite> and <Term> only.' : `Did you mean <${meant}>?`,
    );
    return false;
  }
  const { attribute, kind, words } = COMPONENTS[name as ComponentName];
  const form = words ? `<${name} ${attribute}="…">word</${name}>` : `<${name} ${attribute}="…" />`;
  const given = node.attributes ?? [];
  const [own] = given;
  // Pages find citations in the text by this very form.
  const plain = new RegExp(`^<${name}\\s+${attribute}="[^"\\n]+"\\s*/?>`).test(
    markup.body.slice(node.position?.start.offset),
  );
  if (given.length !== 1 || own?.type !== 'mdxJsxAttribute' || typeof own.value !== 'string' || !plain) {
    fault(`has <${name}> in another form`, `Write ${form}.`);
    return false;
  }
  const filled = (node.children ?? []).some((child) => child.type !== 'text' || child.value?.trim() !== '');
  if (words && (node.children ?? []).some(({ type }) => type !== 'text'))
    fault(`has more than words inside <${name}>`, `Write ${form}.`);
  else if (filled !== words)
    fault(words ? `has <${name}> without a word inside` : `has words inside <${name}>`, `Write ${form}.`);
  const rest = markup.body.slice(node.position?.start.offset).replace(/^<Cite[^>]*>/, '');
  if (
    kind === 'source' &&
    (/^\s?[.,;:?!]/.test(rest) || /\s$/.test(markup.body.slice(0, node.position?.start.offset).slice(-1)))
  )
    fault('has a citation before the end of its sentence, or apart from it', 'Put it right behind the full stop.');
  if (kind === 'source') {
    const { source, passage } = parseCitation(own.value);
    markup.pointers.push({ kind, target: source, passage, line });
  } else markup.pointers.push({ kind, target: own.value, line });
  return true;
}

/** What a heading may be: words, one rank below the last one at most, and no other's words. */
function heading(node: Node, markup: Reading, fault: (message: string, remedy: string) => void): void {
  const words = wordsIn(node).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) fault('has an empty heading', 'Write its words, or remove it.');
  if ((node.children ?? []).some(({ type }) => type.startsWith('mdxJsx')))
    fault('has a citation or a term in a heading', 'Put it into the text below.');
  const depth = node.depth ?? 2;
  if (depth > markup.depth + 1)
    fault('has a heading that skips a rank', `Write ${'#'.repeat(markup.depth + 1)}: ranks go down one by one.`);
  if (markup.headings.has(words.toLowerCase()))
    fault(`has the heading “${words}” twice`, 'Say what sets the two apart: links lead to a heading by its words.');
  markup.headings.add(words.toLowerCase());
  markup.depth = Math.max(depth, 1);
}

/** The words of a node and of those inside it. */
function wordsIn(node: Node): string {
  return node.value ?? (node.children ?? []).map((child) => wordsIn(child)).join('');
}

function link(node: Node, markup: Markup, line: number, fault: (message: string, remedy: string) => void): void {
  const url = node.url ?? '';
  if (wordsIn(node).trim() === '') fault('has a link without words', 'Write the words between the brackets.');
  if ((node.children ?? []).some(({ type }) => type.startsWith('mdxJsx')))
    fault('has a citation or a term inside a link', 'Put it behind the link.');
  if (node.title != null) fault('has a link with a title of its own', 'Leave the title out: few readers can see it.');
  if (/^\/(?![/\\])/.test(url) || url.startsWith('#')) {
    if (/[\s\\<>"]|\/\.{1,2}(?:\/|$)|%(?![0-9A-Fa-f]{2})|[^\x21-\x7E]/.test(url))
      fault(`links to “${url}”, which is no plain address`, 'Write the address as the site shows it.');
    else markup.pointers.push({ kind: 'link', target: url, line });
    return;
  }
  if (!url.startsWith('https://')) {
    fault(
      `links to “${url}”`,
      /^[a-z][a-z0-9+.-]*:/i.test(url)
        ? 'Link to a page of this site (/…/) or to an https:// address.'
        : 'Write the whole address, from the first slash: /facebook/review-tags/.',
    );
    return;
  }
  const address = URL.parse(url);
  if (!address?.hostname.includes('.') || address.username !== '' || address.password !== '')
    fault(`links to “${url}”, which is no public address`, 'Correct the address.');
}

/** The parser's complaint in our words, with its line. */
function notParsed(error: unknown): MarkupFault {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = said] = /^(\d+):\d+(?:-\d+:\d+)?: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(said) ?? [];
  return {
    line: Number(line) - 1,
    message: `cannot be read: ${message}`,
    remedy: 'Close every tag (<Cite source="…" />), and write < and { that readers should see as &lt; and &#123;.',
  };
}
