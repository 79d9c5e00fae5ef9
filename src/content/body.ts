import { parseCitation } from '../domain/citations.ts';

/** Something that a body points to, with its line inside the body (from 0). */
export interface Pointer {
  kind: 'source' | 'term' | 'link';
  /** Id of the source or term, or the address. */
  target: string;
  /** The passage that a citation names. */
  passage?: string | undefined;
  line: number;
}

const PATTERNS: { kind: Pointer['kind']; pattern: RegExp }[] = [
  { kind: 'source', pattern: /<Cite\s+source="([^"]*)"/g },
  { kind: 'term', pattern: /<Term\s+id="([^"]*)"/g },
  { kind: 'link', pattern: /\]\((\/[^)\s]*)\)/g },
];

/** All citations, glossary terms and internal links of an MDX body, in order of lines. */
export function pointersOf(body: string): Pointer[] {
  return body.split('\n').flatMap((text, line) =>
    PATTERNS.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(([, target = '']) => {
        if (kind !== 'source') return { kind, target, line };
        const { source, passage } = parseCitation(target);
        return { kind, target: source, passage, line };
      }),
    ),
  );
}
