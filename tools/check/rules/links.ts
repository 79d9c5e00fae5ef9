import { pointersOf } from '../../../src/content/markup.ts';
import { letterIds } from '../../../src/domain/letters/offer.ts';
import { inBody, type Find } from '../../lint/rule.ts';
import { proseOf } from '../../../src/content/prose.ts';

const FIXED = new Set([
  '',
  'plan',
  'controls',
  'changes',
  'claims',
  'rights',
  'situations',
  'sources',
  'search',
  'about',
  'glossary',
  'labels',
  'guides',
  'help-us',
]);

/** Every internal link of a body leads to an entry, with its slash at the end. Anchors are checked on the built site. */
export const links: Find = (content, { has }) => {
  const ids = letterIds(content.letters.values(), content.rights.keys());
  const letters = new Set(['letter', 'letter/table', ...ids.map((id) => `letter/${id}`)]);
  return proseOf(content).flatMap((entry) =>
    pointersOf(entry.body)
      .filter((pointer) => pointer.kind === 'link')
      .flatMap((pointer) => {
        const [address = ''] = pointer.target.split(/[?#]/);
        if (!address.endsWith('/')) {
          return [inBody(entry, pointer.line, `links to “${address}” without a slash at the end`, `Write ${address}/`)];
        }
        const [section = '', ...rest] = address.split('/').filter((part) => part !== '');
        const name = rest.join('/');
        const known =
          (name === '' && (FIXED.has(section) || has('platforms', section))) ||
          section === 'about' ||
          has('guides', `${section}/${name}`) ||
          (section === 'changes' && (has('changes', name) || has('platforms', name))) ||
          (section === 'claims' && has('claims', name)) ||
          (section === 'rights' && (has('rights', name) || letters.has(name))) ||
          (section === 'situations' && has('situations', name)) ||
          (section === 'sources' && has('sources', name));
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
