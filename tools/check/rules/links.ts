import type { Content, Entry } from '../../../src/content/read.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import type { Guide } from '../../../src/schemas/guide.ts';
import type { Right } from '../../../src/schemas/right.ts';
import type { Situation } from '../../../src/schemas/situation.ts';
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

/** Pages below /about/. */
const ABOUT = new Set(['', 'corrections', 'freshness', 'licences']);

/** The anchors of the headings of a body, as the pages make them from their words. */
export function headingAnchors(body: string): string[] {
  return [...body.matchAll(/^#{2,6}\s+(.+?)\s*#*$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The anchors that an entry gives its parts: steps, stages, rights. */
export function ownAnchors(data: unknown): string[] {
  const { steps, stages = [], rights = [] } = data as Partial<Guide & Situation & Right>;
  return steps
    ? ['steps', ...partsOf({ steps }).map(({ part }) => part.id), ...steps.flatMap((step) => step.formerIds)]
    : [...stages, ...rights].map(({ id }) => id);
}

function anchorsOf(entry: Entry<unknown>): Set<string> {
  return new Set([...headingAnchors(entry.body), ...ownAnchors(entry.data)]);
}

/** The anchors of another page, where they are known here. */
function anchorsAt(content: Content, address: string): Set<string> | undefined {
  if (address === '/glossary/') return new Set(content.glossary.keys());
  const entry = content.guides.get(address.slice(1, -1));
  return entry && anchorsOf(entry);
}

/**
 * Every internal link of a body leads to an entry, with its slash at the end. Anchors of guides and of the glossary exist; others are
 * checked on the built site.
 */
export const links: Find = (content, { has }) => {
  const ids = letterIds(content.letters.values(), content.rights.keys());
  const letters = new Set(['letter', 'letter/table', ...ids.map((id) => `letter/${id}`)]);
  return proseOf(content).flatMap((entry) =>
    pointersOf(entry.body)
      .filter((pointer) => pointer.kind === 'link')
      .flatMap((pointer) => {
        const [address = ''] = pointer.target.split(/[?#]/);
        const [, anchor] = pointer.target.split('#');
        const anchors = address === '' ? anchorsOf(entry) : anchorsAt(content, address);
        if (anchor !== undefined && anchors && !anchors.has(anchor))
          return [
            inBody(
              entry,
              pointer.line,
              `links to “#${anchor}”, which that page does not have`,
              'Name the id of a step, or the words of a heading, joined by hyphens.',
            ),
          ];
        if (address === '') return [];
        if (address.includes('//'))
          return [inBody(entry, pointer.line, `links to “${address}”`, 'Write one slash between the parts.')];
        if (!address.endsWith('/')) {
          return [inBody(entry, pointer.line, `links to “${address}” without a slash at the end`, `Write ${address}/`)];
        }
        const [section = '', ...rest] = address.split('/').filter((part) => part !== '');
        const name = rest.join('/');
        const known =
          (name === '' && (FIXED.has(section) || has('platforms', section))) ||
          (section === 'about' && ABOUT.has(name)) ||
          has('guides', `${section}/${name}`) ||
          (section === 'changes' &&
            ((has('changes', name) && content.changes.get(name)?.data.draft !== true) || has('platforms', name))) ||
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
