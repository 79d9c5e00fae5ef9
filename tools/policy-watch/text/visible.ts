/**
 * From one line of a recorded Markdown text to what a reader would see of it.
 *
 * The archives record pages as Markdown. Most of what differs between two recordings is not words: link targets with
 * tokens that expire, list marks, padding, escapes. Everything here is linear in the length of the line; nested patterns
 * over a page of 200 kB cost half a second each.
 */

/** A link as it stood in the text: the words a reader sees, and the address as written. */
interface RawLink {
  readonly anchor: string;
  readonly target: string;
}

/** What one line says. `cells` are its table cells (one for ordinary lines), already free of markup. */
export interface VisibleLine {
  readonly cells: readonly string[];
  readonly links: readonly RawLink[];
  /** Heading level 1 to 6 by `#` marks, else 0. */
  readonly level: number;
  /** 1 or 2 when the line underlines the line before it as a heading, else 0. */
  readonly underline: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '...',
  copy: '©',
  shy: '',
  zwnj: '',
};

const LINK_END = /(?<!\\)\]\(((?:[^()\\]|\\.|\([^()]*\))*)\)/g;

function decodeEntities(line: string): string {
  if (!line.includes('&')) return line;
  return line.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
}

/** One form for characters that look alike: NFKC, no zero-width characters, straight quotes and hyphens. */
function plainCharacters(line: string): string {
  const decoded = decodeEntities(line);
  if (/^\p{ASCII}*$/u.test(decoded)) return decoded;
  return decoded
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Takes the link targets out of a line and returns them beside it; targets must go first, tokens in them look like text. */
function splitLinks(line: string): { text: string; links: RawLink[] } {
  if (!line.includes('](')) return { text: line, links: [] };
  const links: RawLink[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(LINK_END)) {
    const piece = line.slice(from, match.index);
    let open = piece.lastIndexOf('[');
    while (open > 0 && piece[open - 1] === '\\') open = piece.lastIndexOf('[', open - 1);
    const anchor = (open < 0 ? piece : piece.slice(open + 1)).replace(/\\(.)/g, '$1').replace(/[*_`]/g, '').trim();
    links.push({ anchor, target: (match[1] ?? '').trim().replace(/\s+["'].*$/s, '') });
    text += piece;
    // Two links side by side are two things a reader sees, so they do not run into one word.
    if (line[match.index + match[0].length] === '[') text += ' | ';
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), links };
}

/** Reads one line. In: the line without its end. Out: its visible cells, links and heading marks. Never throws. */
export function readLine(raw: string): VisibleLine {
  const { text: linkless, links } = splitLinks(plainCharacters(raw));
  const trimmed = linkless.trim();
  if (/^=+$/.test(trimmed)) return { cells: [], links, level: 0, underline: 1 };
  if (/^-{2,}$/.test(trimmed)) return { cells: [], links, level: 0, underline: 2 };
  const heading = /^(#{1,6})\s+/.exec(trimmed);
  let text = linkless
    .replace(/<br\s*\/?>/gi, '|')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/(?<!\\)!?\[/g, '')
    .replace(/(?<!\\)\](?!\()/g, '')
    .replace(/^[\s>]*(?:#{1,6}\s+)?(?:[-=]{3,})?/, '')
    .replace(/^(?:(?:[-+*\u2022\u00b7\u25e6]|\d{1,3}\\?[.)]|#{1,6})\s+)+/, '')
    .replace(/(?<!\\)[*`~]+/g, '')
    .replace(/(?<![\\\p{L}\p{N}])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, '');
  const cells: string[] = [];
  for (const cell of text.split(/(?<!\\)\|/)) {
    text = cell
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~"'&])/g, '$1')
      .replace(/\[\d{1,3}\]/g, '')
      .replace(/\b(?:https?:\/\/|www\.)\S+/gi, '(address)')
      .replace(/\s+/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(text)) cells.push(text);
  }
  return { cells, links, level: heading?.[1]?.length ?? 0, underline: 0 };
}
