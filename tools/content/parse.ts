import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A parsed YAML text that can tell on which line a field stands. */
export interface Parsed {
  data: unknown;
  /** Messages of the YAML parser, each with its line. */
  errors: { line: number; message: string }[];
  /** Line of the deepest part of `path` that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML; `offset` is added to every line (front matter starts on line 2).
 * The data come from js-yaml, the parser that Astro uses for front matter, which is several times faster than the one
 * that knows positions; that one reads the text only when a line is asked for.
 * Dates stay text: js-yaml would turn the thirteenth month into the next January.
 */
export function parseYaml(text: string, offset = 0): Parsed {
  let positions: { doc: Document; lines: LineCounter } | undefined;
  const lineOf = (path: readonly PropertyKey[]): number => {
    if (!positions) {
      const lines = new LineCounter();
      positions = { lines, doc: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
    }
    return positions.lines.linePos(startOf(positions.doc, path)).line + offset;
  };
  try {
    return { data: load(text, { schema: CORE_SCHEMA }), errors: [], lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: undefined, errors: [{ line: error.mark.line + 1 + offset, message: error.reason }], lineOf };
  }
}

/** Splits an MDX file into front matter and body; `undefined` if it has no front matter. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined ? undefined : { yaml: match[1], body: text.slice(match[0].length) };
}

function startOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = doc.getIn(path.slice(0, length) as (string | number)[], true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
