/** Which statements of the site stand on which passage. */
import type { Content } from '../../src/content/read.ts';
import { pointersOf } from '../../src/content/markup.ts';
import { supportsOf } from '../../src/content/support.ts';
import { evidencesOf, proseOf } from '../../src/content/prose.ts';

/** A place of the content that cites a passage. */
export interface Place {
  /** Path from the project's root. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** `steps.2`, `outcome`, `body` … */
  readonly field: string;
}

/** The statements by citation, `source#passage`. */
export function statementsOn(content: Content): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (citation: string, place: Place): void => {
    if (citation.includes('#')) places.set(citation, [...(places.get(citation) ?? []), place]);
  };
  for (const { entry, path, citations } of supportsOf(content)) {
    const field = path.filter((part) => part !== 'sources').join('.') || 'sources';
    for (const citation of citations) add(citation, { file: entry.file, line: entry.lineOf(path), field });
  }
  for (const { entry, citation } of evidencesOf(content))
    add(citation, { file: entry.file, line: entry.lineOf(['evidence', 'source']), field: 'evidence' });
  for (const entry of proseOf(content)) {
    for (const { kind, target, passage, line } of pointersOf(entry.body)) {
      if (kind === 'source' && passage !== undefined)
        add(`${target}#${passage}`, { file: entry.file, line: entry.bodyLine + line, field: 'body' });
    }
  }
  return places;
}

/** `content/guides/x.mdx:12 outcome` */
export function placeText({ file, line, field }: Place): string {
  return `${file}:${String(line)} ${field}`;
}
