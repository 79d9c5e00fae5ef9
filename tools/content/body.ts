/** Something that a body points to, with its line inside the body (from 0). */
export interface Pointer {
  kind: 'source' | 'term' | 'link';
  target: string;
  line: number;
}

const PATTERNS: { kind: Pointer['kind']; pattern: RegExp }[] = [
  { kind: 'source', pattern: /<Cite\s+source="([^"]*)"/g },
  { kind: 'term', pattern: /<Term\s+id="([^"]*)"/g },
  { kind: 'link', pattern: /\]\((\/[^)\s]*)\)/g },
];

/** All citations, glossary terms and internal links of an MDX body, in order of lines. */
export function pointersOf(body: string): Pointer[] {
  return body
    .split('\n')
    .flatMap((text, line) =>
      PATTERNS.flatMap(({ kind, pattern }) =>
        [...text.matchAll(pattern)].map((match) => ({ kind, target: match[1] ?? '', line })),
      ),
    );
}
