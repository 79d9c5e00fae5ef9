import type { Source } from '../schemas/source.ts';
import { formatDate } from './dates.ts';
import { messages } from '../messages/index.ts';

/** Date of publication in words. */
export function publishedText(source: Source): string {
  return source.published === 'unknown' ? messages.dates.unknown : formatDate(source.published);
}

/** The source as a reference in plain text. */
export function asText(source: Source): string {
  const archived = source.archived ? ` Archived copy: ${source.archived.url}` : '';
  return `${source.publisher}: ${source.title}. ${capital(publishedText(source))}. ${source.url}${archived}`;
}

/** The source as a BibTeX entry. Braces and backslashes in values are escaped. */
export function asBibtex(id: string, source: Source): string {
  const [year, month] = source.published === 'unknown' ? [] : source.published.split('-');
  const fields: [string, string | undefined][] = [
    ['title', source.title],
    ['author', `{${source.publisher}}`],
    ['year', year],
    ['month', month],
    ['url', source.url],
    ['language', source.language],
    ['note', source.archived ? `Archived copy: ${source.archived.url}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          `  ${name} = {${name === 'author' ? `{${escapeTex(source.publisher)}}` : name === 'url' ? value : escapeTex(value)}}`,
        ],
  );
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** The source as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function asCsl(id: string, source: Source): Record<string, unknown> {
  const type =
    source.kind === 'law'
      ? 'legislation'
      : source.kind === 'court'
        ? 'legal_case'
        : source.kind === 'news'
          ? 'article-newspaper'
          : 'webpage';
  return {
    id,
    type,
    title: source.title,
    publisher: source.publisher,
    author: [{ literal: source.publisher }],
    URL: source.url,
    language: source.language,
    ...(source.published === 'unknown' ? {} : { issued: { 'date-parts': [source.published.split('-').map(Number)] } }),
    ...(source.archived ? { archive_location: source.archived.url } : {}),
  };
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
    .replace(/[&%$#_]/g, '\\$&');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
