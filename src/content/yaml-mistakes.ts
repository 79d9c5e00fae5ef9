/** What an author did whose YAML cannot be read, where the parser only tells how far it came. */

/** A mistake with its line and what to do. */
export interface Mistake {
  /** From 1. */
  line: number;
  message: string;
  remedy: string;
}

/** Where a value begins on a line: after its key, a dash, a bracket or a comma. */
const VALUE = String.raw`^\s*(?:- +)*(?:[\w-]+: +)?`;
const IN_QUOTES = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
const QUOTED_VALUE =
  /(^\s*(?:- +)*(?:[\w-]+: +)?|[[{,] *|: +)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[\],}:]|#|$))/g;
const OPEN_QUOTE = new RegExp(`${VALUE}["']|[[{,] *["']`);
const RESERVED = new RegExp(`${VALUE}([@%\`])`);
const KEY = new RegExp(VALUE);
const COLON = /^[^\s"'[{>|#].*?: /;

/**
 * The mistake behind what the parser says.
 * @param line on which it stopped, from 1
 * @param reason its own words
 */
export function explainYaml(text: string, line: number, reason: string): Mistake {
  const lines = text.split('\n');
  const here = lines[line - 1] ?? '';
  const open = openQuote(lines, line);
  if (open !== undefined)
    return {
      line: open,
      message: 'has a quotation mark that opens a text and none that ends it',
      remedy: "End the text with the same mark. A mark inside such a text is written twice ('') or as \\\".",
    };
  if (reason.includes('tab character') || /^ *\t/.test(here))
    return {
      line,
      message: 'begins with a tab',
      remedy: 'Put spaces in its place, as many as on the lines beside it.',
    };
  const bracket = openBracket(lines, line);
  if (reason.includes('flow collection') && bracket !== undefined)
    return {
      line: bracket,
      message: 'has a bracket that opens a list and none that ends it',
      remedy: 'End the list with ], or the fields with }.',
    };
  const reserved = RESERVED.exec(here)?.[1];
  if (reserved !== undefined)
    return {
      line,
      message: `has a text that begins with “${reserved}”, which means something else in YAML`,
      remedy: "Put the text into quotation marks: '…'.",
    };
  if (reason.includes('duplicated')) {
    const key = /^\s*(?:- +)*["']?([^"':]+)["']?:/.exec(here)?.[1] ?? here.trim();
    return { line, message: `has “${key}” for the second time`, remedy: 'Leave one of the two.' };
  }
  const before = line - 2 - [...lines.slice(0, line - 1)].reverse().findIndex((text) => text.trim() !== '');
  const above = lines[before] ?? '';
  if (reason.includes('implicit key') && !/:(?: |$)/.test(above.replace(/^\s*- /, '')))
    return {
      line: before + 1,
      message: 'has no colon with a blank after it, between the name of a field and its value',
      remedy: 'Write field: value.',
    };
  if (reason.includes('directives end mark'))
    return {
      line: before + 1,
      message: 'begins with a percent sign',
      remedy: "Put the text into quotation marks: '…'.",
    };
  if (reason.includes('flow collection') && /[[,]\s*#/.test(above))
    return { line: before + 1, message: 'has a # in a list, where a comment begins', remedy: "Quote the text: '#…'." };
  if (reason.includes('indentation')) {
    if (COLON.test(here.replace(KEY, '')))
      return {
        line,
        message: 'has a colon and a blank inside a text, where YAML sees another field',
        remedy: "Put the text into quotation marks: '…'.",
      };
    return {
      line,
      message: 'begins farther left or right than the lines that belong with it',
      remedy: 'Give it as many spaces at its beginning as they have.',
    };
  }
  return {
    line,
    message: `cannot be read: ${reason}`,
    remedy:
      'Look at it and the line before; a text with a colon, a # or a quotation mark needs quotation marks around it.',
  };
}

/** The first line, up to where the parser stopped, on which a quoted text opens and does not end. Ours end on their line. */
function openQuote(lines: readonly string[], last: number): number | undefined {
  const at = lines.slice(0, last).findIndex((line) => OPEN_QUOTE.test(line.replace(QUOTED_VALUE, '$1x')));
  return at === -1 ? undefined : at + 1;
}

/** The line of the last bracket before the parser stopped that was not closed. */
function openBracket(lines: readonly string[], last: number): number | undefined {
  const open: number[] = [];
  lines.slice(0, last).forEach((line, index) => {
    // Only what begins a value is a list; brackets within a text are text.
    const flow = /(?:^\s*(?:- +)*(?:[\w-]+: +)?|: +)([[{].*)$/.exec(line.replace(IN_QUOTES, 'x'))?.[1];
    if (flow === undefined && open.length === 0) return;
    for (const sign of flow ?? line) {
      if (sign === '[' || sign === '{') open.push(index + 1);
      if (sign === ']' || sign === '}') open.pop();
    }
  });
  return open[0];
}
