/** From bytes to text, with a sentence for what is not plain UTF-8. */

/** A text, or why there is none. */
export type Decoded = { text: string; fault?: TextFault } | { text: undefined; fault: TextFault };

/** A fault of a text as such. */
interface TextFault {
  line: number;
  message: string;
  remedy: string;
}

const AS_UTF8 = 'Save the file as UTF-8 without a byte order mark.';

/** Decodes a file. A byte order mark is a fault, but the text after it is read, so that nothing else is said of it. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { text: undefined, fault: { line: 1, message: 'is UTF-16', remedy: AS_UTF8 } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: undefined, fault: { line: badLine(bytes), message: 'is not UTF-8', remedy: AS_UTF8 } };
  }
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: text.slice(1), fault: { line: 1, message: 'begins with a byte order mark', remedy: AS_UTF8 } };
  const zero = text.indexOf('\0');
  if (zero !== -1)
    return {
      text: undefined,
      fault: { line: lineOfIndex(text, zero), message: 'holds a zero byte, so it is no text', remedy: AS_UTF8 },
    };
  const bare = text.search(/\r(?!\n)/);
  if (bare !== -1)
    return {
      text: undefined,
      fault: {
        line: lineOfIndex(text, bare),
        message: 'has line ends of a kind that only old Macs wrote (CR alone)',
        remedy: 'Save the file with line ends of Unix (LF) or Windows (CR LF).',
      },
    };
  return { text };
}

/** Splits an MDX file into front matter and body; `undefined` if it has no front matter. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { yaml: match[1], body: text.slice(match[0].length), bodyLine: match[1].split('\n').length + 2 };
}

function lineOfIndex(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

/** The line of the first byte that is not UTF-8: the one that the lenient decoder replaces. */
function badLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder().decode(bytes);
  return lineOfIndex(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
}
