import { pointersOf } from '../../../src/content/body.ts';
import type { Entry } from '../../../src/content/read.ts';
import { inBody, type Rule } from '../rule.ts';

const FIXED = new Set([
  '',
  'plan',
  'controls',
  'changes',
  'claims',
  'rights',
  'sources',
  'search',
  'about',
  'glossary',
  'labels',
  'guides',
]);

/** Every internal link of a body leads to an entry, with its slash at the end. Anchors are checked on the built site. */
export const links: Rule = (content) => {
  const prose = [content.guides, content.changes, content.claims, content.rights] as Map<string, Entry<unknown>>[];
  return prose
    .flatMap((collection) => [...collection.values()])
    .flatMap((entry) =>
      pointersOf(entry.body)
        .filter((pointer) => pointer.kind === 'link')
        .flatMap((pointer) => {
          const [address = ''] = pointer.target.split(/[?#]/);
          if (!address.endsWith('/')) {
            return [
              inBody(entry, pointer.line, `links to “${address}” without a slash at the end`, `Write ${address}/`),
            ];
          }
          const [section = '', ...rest] = address.split('/').filter((part) => part !== '');
          const name = rest.join('/');
          const known =
            (name === '' && (FIXED.has(section) || content.platforms.has(section))) ||
            section === 'about' ||
            content.guides.has(`${section}/${name}`) ||
            (section === 'changes' && (content.changes.has(name) || content.platforms.has(name))) ||
            (section === 'claims' && content.claims.has(name)) ||
            (section === 'rights' && content.rights.has(name)) ||
            (section === 'sources' && content.sources.has(name));
          return known
            ? []
            : [
                inBody(
                  entry,
                  pointer.line,
                  `links to “${address}”, which does not exist`,
                  'Correct the address, or write the page first.',
                ),
              ];
        }),
    );
};
