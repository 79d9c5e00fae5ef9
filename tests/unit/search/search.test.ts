import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersFrom, paramsOf } from '../../../src/domain/search/facets.ts';
import { highlight } from '../../../src/domain/search/highlight.ts';
import type { Reader } from '../../../src/domain/search/rank.ts';
import { matchingSteps, search, type Answer } from '../../../src/domain/search/search.ts';
import { Missing, SearchIndex } from '../../../src/domain/search/search-index.ts';
import { NO_FILTERS } from '../../../src/domain/search/types.ts';
import { built, fixtureIndex } from './fixture-index.ts';

const index = fixtureIndex();
const ask = (text: string, reader: Reader = {}): Answer => search(index, text, NO_FILTERS, reader);
const addresses = ({ hits }: Answer): string[] => hits.map(({ row }) => row[2]);
const first = (text: string, reader?: Reader): string | undefined => addresses(ask(text, reader))[0];

describe('search', () => {
  it.each([
    ['photo ideas', '/chirper/turn-off-photo-ideas/'],
    ['turn off photo ideas chirper', '/chirper/turn-off-photo-ideas/'],
    ['foto ideas', '/chirper/turn-off-photo-ideas/'],
    ['photo ide', '/chirper/turn-off-photo-ideas/'],
    ['linkpreviews', '/plauder/turn-off-link-previews/'],
    ['encrypt back up', '/plauder/encrypt-backup/'],
    ['encrypt my plauder backup', '/plauder/encrypt-backup/'],
    ['is it true that backups are open', '/claims/backups-are-open/'],
    ['object to training fotobox', '/fotobox/object-to-training/'],
    ['chirper', '/chirper/'],
    ['plauder settings', '/plauder/'],
    ['chirper privacy', '/chirper/'],
    ['united kingdom', '/rights/uk/'],
    ['germany', '/rights/eu-eea/'],
    ['leaving', '/guides/#leaving'],
    ['make me a plan', '/plan/'],
  ])('finds for “%s” %s first', (text, address) => {
    expect(first(text)).toBe(address);
  });

  it('brings the page for somebody in trouble first, whatever else is said', () => {
    expect(first('i am being stalked since i posted my photo ideas on chirper')).toBe('/guides/#strangers');
    expect(first('photo ideas on chirper')).not.toBe('/guides/#strangers');
    // Its small words belong to the phrase: watching is not being watched.
    expect(first('someone watches me')).toBe('/situations/somebody-reads-along/');
    expect(first('watch photo ideas')).not.toBe('/situations/somebody-reads-along/');
  });

  it('takes the name of an app for its page, unless a question is asked about it', () => {
    expect(first('plauder')).toBe('/plauder/');
    expect(first('where are the plauder settings')).toBe('/plauder/');
    expect(ask('plauder').query.key).toBe('plauder');
    expect(ask('what does plauder know about me').query.key).toBe('');
  });

  it('is not emptied by a word that no page has, and says that it was left out', () => {
    const answer = ask('encrypt plauder backup qwrtzx');
    expect(addresses(answer)[0]).toBe('/plauder/encrypt-backup/');
    expect(answer.query.leftOut).toEqual(['qwrtzx']);
    expect(answer.good).toBe(true);
  });

  it('calls pages only the closest where most of the query is unknown', () => {
    const answer = ask('qwrtzx blorgh backup');
    expect(addresses(answer).length).toBeGreaterThan(0);
    expect(answer.good).toBe(false);
  });

  it('takes near words for a word of plain English that no page has, and never corrects it', () => {
    const answer = ask('snapshots');
    expect(answer.query).toMatchObject({ replaced: ['snapshots'], corrected: [], leftOut: [] });
    expect(addresses(answer)).toEqual(addresses(ask('previews')));
    expect(ask('chirper shoes').query).toMatchObject({ replaced: [], corrected: [], leftOut: ['shoes'] });
  });

  it.each(['qwrtzx', 'the', '', '   ', '!?'])('finds nothing for “%s”', (text) => {
    expect(addresses(ask(text))).toEqual([]);
  });

  it('puts what fits the reader’s region first, without hiding the rest', () => {
    const [inEurope, inAmerica] = [ask('ads map', { region: 'eu-eea' }), ask('ads map', { region: 'us' })].map(
      addresses,
    );
    const rank = (list: string[] | undefined, address: string): number => list?.indexOf(address) ?? -1;
    expect(rank(inEurope, '/hub/refuse-ads/')).toBeLessThan(rank(inEurope, '/fotobox/leave-the-map/'));
    expect(rank(inAmerica, '/fotobox/leave-the-map/')).toBeLessThan(rank(inAmerica, '/hub/refuse-ads/'));
    expect(rank(inAmerica, '/hub/refuse-ads/')).toBeGreaterThan(-1);
  });

  it('remembers the app of the page that one came from, unless the query names another', () => {
    expect(first('object to training', { from: 'fotobox' })).toBe('/fotobox/object-to-training/');
    expect(first('object to training', { from: 'chirper' })).toBe('/chirper/object-to-training/');
    expect(first('object to training on chirper', { from: 'fotobox' })).toBe('/chirper/object-to-training/');
  });

  it('names the steps that answer', () => {
    const { hits, query } = ask('turn off photo ideas');
    const [hit] = hits;
    if (!hit) throw new Error('nothing found');
    const steps = matchingSteps(index, hit, query).map((step) => index.detail(hit.page)[1][step]?.[1]);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step).toMatch(/photo ideas/i);
  });

  it('shows five of any kind first, and the rest by kind', () => {
    const { groups, hits } = ask('chirper training');
    expect(hits.length).toBeGreaterThan(6);
    expect(groups[0]?.kind).toBe('best');
    expect(groups[0]?.hits).toEqual(hits.slice(0, 5));
    expect(groups.flatMap((group) => group.hits).length).toBe(hits.length);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
  });

  it('filters, and counts what each choice would leave', () => {
    const all = ask('object to training');
    const filtered = search(index, 'object to training', { ...NO_FILTERS, platform: 'fotobox', kind: 'guide' });
    expect(filtered.hits.length).toBe(filtered.counts.platform.get('fotobox'));
    expect(filtered.hits.length).toBeLessThan(all.hits.length);
    expect(all.counts.platform.get('')).toBe(all.hits.length);
  });

  it('sends filters through an address and drops what is no choice', () => {
    const filters = { platform: 'chirper', region: 'us', device: 'ios', kind: 'guide' };
    const params = paramsOf('a & b=c', filters, 'fotobox');
    expect([params.get('q'), params.get('from')]).toEqual(['a & b=c', 'fotobox']);
    expect(filtersFrom(index.core, params)).toEqual(filters);
    expect(filtersFrom(index.core, new URLSearchParams('platform=__proto__&kind=<b>&region='))).toEqual(NO_FILTERS);
  });

  it('marks words without changing the text', () => {
    const text = 'Open “Photo ideas” – don’t send photos';
    const pieces = highlight(text, ask('photo').query);
    expect(pieces.map(([piece]) => piece).join('')).toBe(text);
    expect(pieces.filter(([, marked]) => marked).map(([piece]) => piece)).toEqual(['Photo', 'photos']);
  });

  it('answers anything without failing', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty toString', '${x}', '(((((', '\\', 'a'.repeat(10_000)),
      fc.constant('photo '.repeat(2000)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(ask(text).hits.length).toBeLessThanOrEqual(index.core.pages.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the index in parts', () => {
  /** Answers from the core alone, and loads what is said to be missing. */
  function askInParts(text: string): { answer: Answer; loaded: string[]; rounds: number } {
    const bare = fixtureIndex([]);
    const loaded: string[] = [];
    for (let rounds = 0; ; rounds++) {
      try {
        return { answer: search(bare, text, NO_FILTERS), loaded, rounds };
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        for (const name of error.parts) {
          if (!built.parts.has(name)) throw new Error(`There is no part ${name}.`, { cause: error });
          bare.add(name, built.parts.get(name));
        }
        loaded.push(...error.parts);
      }
    }
  }

  it.each([
    'photo ideas',
    'c',
    'encrypt plauder bakcup snapshots qwrtzx',
    'zzz',
    'äöü 漢字',
    '',
    '__proto__',
    'constructor',
  ])('gives for “%s” the same answer as the whole index', (text) => {
    const { answer, rounds } = askInParts(text);
    expect(addresses(answer)).toEqual(addresses(ask(text)));
    expect(rounds).toBeLessThanOrEqual(5);
  });

  it('loads what the words need, and no more', () => {
    const { loaded, rounds } = askInParts('photo ideas ');
    expect(rounds).toBe(2);
    expect(loaded.length).toBeLessThan(built.parts.size / 2);
    expect(loaded.every((name) => /^[td]\d+$/.test(name))).toBe(true);
  });

  it('is the same every time it is built', () => {
    expect(fixtureIndex().core.folder).toBe(built.core.folder);
    expect(new SearchIndex(built.core).byAddress.size).toBe(built.core.pages.length);
  });
});
