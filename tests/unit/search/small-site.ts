/** A small index for the tests of the search. */
import { openBook, type Book } from '../../../src/domain/search/book.ts';
import { packPages, packWords } from '../../../src/domain/search/code.ts';
import { KINDS, type Row, type SearchFile } from '../../../src/domain/search/types.ts';

const PLATFORMS: [string, string][] = [
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
  ['whatsapp', 'WhatsApp'],
];
const REGIONS: [string, string][] = [
  ['eu-eea', 'EU and EEA'],
  ['us', 'United States'],
];

export const guide = (i: string, t: string, more: Partial<Row> = {}): Row => ({
  k: KINDS.indexOf('guide'),
  i,
  t,
  s: `${t}.`,
  p: [
    Math.max(
      0,
      PLATFORMS.findIndex(([id]) => i.startsWith(id)),
    ),
  ],
  d: 'iaw',
  m: 0,
  n: '2026-05',
  ...more,
});

export const ROWS: Row[] = [
  guide('facebook/camera-roll', 'Turn off camera roll uploads in the Facebook app', {
    a: ['cameraroll', 'Facebook scans my photos'],
    l: ['Camera roll sharing suggestions'],
    st: [
      ['open', 'Open “Camera roll sharing suggestions”'],
      ['off', 'Turn off cloud processing'],
    ],
    d: 'ia',
  }),
  guide('facebook/link-history', 'Turn off link history in the Facebook app', { a: ['enhanced browsing'] }),
  guide('instagram/link-history', 'Turn off link history on Instagram', { a: ['links I clicked'] }),
  guide('facebook/object', 'Object to AI training on your Facebook posts', { r: [0], a: ['opt out of ai training'] }),
  guide('facebook/limit-training', 'Limit AI training on Facebook without a form', {
    r: [1],
    a: ['opt out of ai training'],
  }),
  guide('whatsapp/backup', 'Encrypt your WhatsApp chat backup', { a: ['google drive backup'] }),
  {
    k: KINDS.indexOf('change'),
    i: '2024-01-facebook-link-history',
    t: 'Facebook’s apps got “Link history”',
    s: 'A list of links.',
    p: [0],
    n: '2024-01',
  },
  {
    k: KINDS.indexOf('claim'),
    i: 'camera-roll-scanned',
    t: 'Does Facebook scan your camera roll?',
    s: 'Partly.',
    p: [0],
    m: 1,
    n: '2026-05',
    a: ['facebook scans photos'],
  },
  { k: KINDS.indexOf('term'), i: 'backup', t: 'Backup', s: 'A copy of your things.', p: [] },
];

export function smallFile(rows: Row[] = ROWS): SearchFile {
  return {
    v: 1,
    platforms: PLATFORMS,
    regions: REGIONS,
    marks: [
      ['full', 'Stops it'],
      ['supported', 'True'],
    ],
    rows,
    words: packWords(['kenya', 'zurich']),
    pages: packPages([[1], []]),
  };
}

export const smallBook = (rows?: Row[]): Book => openBook(smallFile(rows));
