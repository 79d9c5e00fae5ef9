import { LineCounter, parseDocument, type Document } from 'yaml';

/** A parsed YAML text that can tell on which line a field stands. */
export interface Parsed {
  data: unknown;
  /** Messages of the YAML parser, each with its line. */
  errors: { line: number; message: string }[];
  /** Line of the deepest part of `path` that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses YAML; `offset` is added to every line (front matter starts on line 2). */
export function parseYaml(text: string, offset = 0): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const toLine = (position: number): number => lines.linePos(position).line + offset;
  return {
    data: doc.errors.length > 0 ? undefined : (doc.toJS() as unknown),
    errors: doc.errors.map((error) => ({ line: toLine(error.pos[0]), message: error.message })),
    lineOf: (path) => toLine(startOf(doc, path)),
  };
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
