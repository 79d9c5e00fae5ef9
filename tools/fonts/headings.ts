/** Which letters of a page's headings the face of the headings lacks. Such a letter would be drawn in another face. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** What is set in the face of the headings (src/styles/base.css). Titles that others gave (“theirs”) are not. */
const HEADINGS = /<(h[12])\b(?![^>]*class="theirs\b)[^>]*>(.*?)<\/\1>/gs;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The characters of a font file. @throws if the file is not one font. */
export function charactersOf(file: string | URL): ReadonlySet<number> {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${String(file)} is a collection, not one font.`);
  return new Set(font.characterSet);
}

/** The headings of a page that need a character outside `known`, each with the characters that it lacks. */
export function lettersMissing(html: string, known: ReadonlySet<number>): { heading: string; missing: string[] }[] {
  return [...html.matchAll(HEADINGS)].flatMap(([, , inner = '']) => {
    const heading = plain(inner);
    const missing = [...new Set(heading)].filter(
      (letter) => !/\s/.test(letter) && !known.has(letter.codePointAt(0) ?? 0),
    );
    return missing.length > 0 ? [{ heading, missing }] : [];
  });
}

/** The text of a piece of HTML as a reader sees it. */
function plain(html: string): string {
  return html
    .replace(/<(svg|sup)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}
