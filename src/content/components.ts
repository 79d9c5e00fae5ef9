/** The components that a text may use, with what each must say. src/components/prose.ts gives each its look. */
export const COMPONENTS = {
  /** A numbered citation. Stands alone, without words inside. */
  Cite: { attribute: 'source', kind: 'source', words: false },
  /** A word that the glossary explains; the word stands inside. */
  Term: { attribute: 'id', kind: 'term', words: true },
} as const;

export type ComponentName = keyof typeof COMPONENTS;
