import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersFrom, paramsOf } from '../../../src/domain/search/facets.ts';
import { markedPieces } from '../../../src/domain/search/marks.ts';
import { addressOf, search } from '../../../src/domain/search/search.ts';
import { NO_FILTERS } from '../../../src/domain/search/types.ts';
import { understand } from '../../../src/domain/search/understand.ts';
import { guide, ROWS, smallBook, smallFile } from './small-site.ts';

const book = smallBook();
const ask = (text: string, filters = NO_FILTERS, region?: string): string[] =>
  search(book, text, filters, { region }).groups.flatMap((group) => group.hits.map(addressOf));

describe('search', () => {
  it.each([
    ['camera roll', '/facebook/camera-roll/'],
    ['cameraroll', '/facebook/camera-roll/'],
    ['facebook camra roll', '/facebook/camera-roll/'],
    ['camera ro', '/facebook/camera-roll/'],
    ['stop link history instagram', '/instagram/link-history/'],
    ['insta link hist', '/instagram/link-history/'],
    ['whats app backups', '/whatsapp/backup/'],
    ['enhanced browsing', '/facebook/link-history/'],
    ['is it true that facebook scans my camera roll', '/claims/camera-roll-scanned/'],
    ['what is a backup', '/glossary/#backup'],
    ['link history 2024', '/changes/2024-01-facebook-link-history/'],
    ['kenya', '/facebook/link-history/'],
  ])('finds for “%s” %s first', (text, address) => {
    expect(ask(text)[0]).toBe(address);
  });

  it.each(['blockchain', 'instagram xylophone', 'qqqq', 'the', '', '   ', 'facebook zzzzzz', 'delete helicopter'])(
    'finds nothing for “%s”',
    (text) => {
      expect(ask(text)).toEqual([]);
    },
  );

  it('knows a word of the texts that too many pages have, and finds nothing by it alone', () => {
    expect(understand(book, 'zurich').unknown).toEqual([]);
    expect(ask('zurich')).toEqual([]);
  });

  it('puts what is offered in the reader’s region first, without hiding the other', () => {
    expect(ask('opt out of ai training', NO_FILTERS, 'eu-eea').slice(0, 2)).toEqual([
      '/facebook/object/',
      '/facebook/limit-training/',
    ]);
    expect(ask('opt out of ai training', NO_FILTERS, 'us').slice(0, 2)).toEqual([
      '/facebook/limit-training/',
      '/facebook/object/',
    ]);
    expect(ask('opt out of ai training in the us')[0]).toBe('/facebook/limit-training/');
  });

  it('puts newer evidence before stale', () => {
    const rows = ['2022-01', '2026-05'].map((n) => guide(`facebook/seen-${n}`, 'Turn off the green door', { n }));
    expect(search(smallBook(rows), 'green door', NO_FILTERS).hits.map(addressOf)).toEqual([
      '/facebook/seen-2026-05/',
      '/facebook/seen-2022-01/',
    ]);
  });

  it('names the step that answers', () => {
    const [hit] = search(book, 'cloud processing', NO_FILTERS).hits;
    expect(hit?.steps.map((step) => ROWS[0]?.st?.[step]?.[0])).toEqual(['off']);
  });

  it('filters, and counts what each choice would leave', () => {
    const answer = search(book, 'link history', { ...NO_FILTERS, platform: 'instagram' });
    expect(answer.hits.map(addressOf)).toEqual(['/instagram/link-history/']);
    expect(answer.counts.platform.get('')).toBe(3);
    expect(answer.counts.platform.get('facebook')).toBe(2);
    expect(answer.counts.kind.get('guide')).toBe(1);
    expect(answer.counts.kind.get('change')).toBe(0);
  });

  it('sends filters through an address and drops what is no choice', () => {
    const filters = { platform: 'facebook', region: 'us', device: 'ios', kind: 'guide' };
    const params = paramsOf('a & b=c', filters);
    expect(params.get('q')).toBe('a & b=c');
    expect(filtersFrom(smallFile(), params)).toEqual(filters);
    expect(filtersFrom(smallFile(), new URLSearchParams('platform=__proto__&kind=<b>&region='))).toEqual(NO_FILTERS);
  });

  it('marks words without changing the text', () => {
    const text = 'Open “Camera roll” – don’t upload photos';
    const pieces = markedPieces(text, understand(book, 'photo camera'));
    expect(pieces.map(([piece]) => piece).join('')).toBe(text);
    expect(pieces.filter(([, marked]) => marked).map(([piece]) => piece)).toEqual(['Camera', 'photos']);
  });

  it('answers anything without failing, quickly', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'hasOwnProperty toString',
        '${x}',
        '(((((',
        '\\',
        'a'.repeat(10_000),
        'camera '.repeat(2000),
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const started = performance.now();
        const answer = search(book, text, NO_FILTERS);
        expect(answer.hits.length).toBeLessThanOrEqual(ROWS.length);
        expect(performance.now() - started).toBeLessThan(2000);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same every time', () => {
    const rows = Array.from({ length: 5 }, (_, index) => guide(`facebook/same-${index}`, 'Turn off the green door'));
    const once = search(smallBook(rows), 'green door', NO_FILTERS).hits.map(addressOf);
    expect(search(smallBook(rows), 'green door', NO_FILTERS).hits.map(addressOf)).toEqual(once);
    expect(once).toEqual(rows.map((row) => `/${row.i}/`));
  });
});
