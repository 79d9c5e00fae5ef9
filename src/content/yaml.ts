/**
 * The one reader of YAML: js-yaml. Measured on this project's 688 YAML texts (963 kB, 2026-11-27, one warm run, two
 * busy cores): js-yaml 59 ms, with positions by its listener 84 ms, `yaml` 1,222 ms. docs/decisions/0002-one-yaml-reader.md
 */
import { CORE_SCHEMA, dump, load, YAMLException, type LoadOptions, type State } from 'js-yaml';
import { explainYaml, type Mistake } from './yaml-mistakes.ts';

/** A parsed YAML text that can tell on which line a field stands. */
export interface Parsed {
  data: unknown;
  /** What stopped the parser, with its line. One at most: what follows the first mistake is guesswork. */
  error: Mistake | undefined;
  /** Line of the deepest part of `path` that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A node of the text: its place and the nodes inside it, keys and values of a map in turn. */
interface Node {
  start: number;
  children: Node[];
  value: unknown;
}

/** What may begin an anchor, an alias or a tag; the exact answer needs the parser. */
const MAYBE_REFERENCE = /(?:^|[\s,[{:-])[&*!]\S/m;
const GAP = /(?:[ \t\r\n\uFEFF]|(?<=[\s])#[^\n]*|-(?=[ \t]*(?:\n|\r|$)))*/y;

/**
 * Parses YAML (1.2 core: dates stay text, only `true` and `false` are truths).
 * @param offset added to every line; front matter begins on line 2
 */
export function parseYaml(text: string, offset = 0): Parsed {
  let tree: Node | undefined;
  const lineOf = (path: readonly PropertyKey[]): number => {
    tree ??= readTree(text).tree;
    return lineAt(text, tree ? startOf(tree, path) : 0) + offset;
  };
  const failed = ({ line, ...mistake }: Mistake): Parsed => ({
    data: undefined,
    error: { line: line + offset, ...mistake },
    lineOf: () => line + offset,
  });
  try {
    if (MAYBE_REFERENCE.test(text)) {
      const { reference } = readTree(text);
      if (reference !== undefined)
        return failed({
          line: lineAt(text, reference),
          message: 'has an anchor, an alias or a tag (&, *, !), which content does not use',
          remedy: "Put the text into quotation marks: '…'.",
        });
    }
    return { data: load(text, OPTIONS), error: undefined, lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The parser gives no place for a second document.
    const mark = error.mark as { line: number } | undefined;
    const second = /^(?:---|\.\.\.)(?=\s|$)/gm;
    second.lastIndex = text.search(/\S/) + 1;
    return mark === undefined
      ? failed({
          line: lineAt(text, second.exec(text)?.index ?? 0),
          message: 'holds more than one document',
          remedy: 'Take out the line of dashes or dots.',
        })
      : failed(explainYaml(text, mark.line + 1, error.reason));
  }
}

/** Writes plain data as YAML, without line breaks in long texts, so that a diff shows what changed. */
export function formatYaml(data: unknown): string {
  return dump(data, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quotingType: "'" });
}

const OPTIONS: LoadOptions = { schema: CORE_SCHEMA };

/** Reads the text with its places. `reference` is where the first anchor, alias or tag stands. */
function readTree(text: string): { tree: Node | undefined; reference: number | undefined } {
  const open: Node[] = [];
  let tree: Node | undefined;
  let reference: number | undefined;
  const listener = (event: 'open' | 'close', state: State): void => {
    if (event === 'open') {
      GAP.lastIndex = state.position;
      GAP.test(text);
      const start = GAP.lastIndex;
      if ('&*!'.includes(text[start] ?? ' ')) reference ??= start;
      open.push({ start, children: [], value: undefined });
      return;
    }
    const node = open.pop();
    if (!node) return;
    node.value = state.result as unknown;
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else tree = node;
  };
  try {
    load(text, { ...OPTIONS, listener });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
  return { tree: tree ?? open[0], reference };
}

/** Where the deepest known part of a path begins: an item at its first sign, a field at its key. */
function startOf(tree: Node, path: readonly PropertyKey[]): number {
  let node = tree;
  let start = tree.start;
  for (const part of path) {
    if (Array.isArray(node.value)) {
      const item = node.children[Number(part)];
      if (!item) return start;
      node = item;
      start = item.start;
    } else {
      const at = node.children.findIndex((child, index) => index % 2 === 0 && String(child.value) === String(part));
      const key = node.children[at];
      const value = node.children[at + 1];
      if (!key) return start;
      start = key.start;
      if (!value) return start;
      node = value;
    }
  }
  return start;
}

/** The line, from 1, on which a place of a text stands. */
function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
