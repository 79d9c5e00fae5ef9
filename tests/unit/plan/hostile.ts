/** More than 200 kinds of hostile query strings, fragments and files: for the parsers here, and for the pages in tests/e2e. */
import { deflateRawSync } from 'node:zlib';

/** A name for the report, and the text. */
export type Kind = [name: string, text: string];

/** Things that have broken pages elsewhere. */
const PAYLOADS: Kind[] = [
  ['script', '<script>window.owned=1</script>'],
  ['image', '<img src=x onerror=window.owned=1>'],
  ['svg', '<svg/onload=window.owned=1>'],
  ['closing tag', '"></option></select><img src=x onerror=window.owned=1>'],
  ['attribute', '" onmouseover="window.owned=1'],
  ['selector', '"] , [x="'],
  ['javascript', 'javascript:window.owned=1'],
  ['data', 'data:text/html,<script>window.owned=1</script>'],
  ['template', '${window.owned=1}{{constructor.constructor("window.owned=1")()}}'],
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['path', '../../../../etc/passwd'],
  ['foreign address', '//evil.example/'],
  ['null', '\u0000'],
  ['line breaks', 'a\r\nSet-Cookie: b=c'],
  ['right to left', '\u202Euk\u202C'],
  ['invisible', 'u\u200Bk'],
  ['lone surrogate', '\uD800'],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(20)],
  ['upper case', 'UK'],
  ['blank', '   '],
  ['empty', ''],
  ['commas', ',,,,,,,,'],
  ['number', '1e309'],
  ['negative', '-5'],
  ['not a number', 'NaN'],
  ['hexadecimal', '0x10'],
  ['huge number', '9'.repeat(400)],
  ['long', 'a'.repeat(1500)],
  ['SQL', "' OR 1=1 --"],
  ['JSON', '{"a":[1,2,{"b":null}]}'],
];

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const PARAMETERS = ['apps', 'region', 'device', 'worries', 'minutes'];

export const QUERIES: Kind[] = [
  ...PAYLOADS.flatMap(([name, text], index): Kind[] => {
    const first = PARAMETERS[index % PARAMETERS.length] ?? 'apps';
    const second = PARAMETERS[(index + 2) % PARAMETERS.length] ?? 'region';
    return [
      [`${first}: ${name}`, `?${first}=${encode(text)}`],
      [`a plan with ${second}: ${name}`, `?apps=facebook&${second}=${encode(text)}`],
    ];
  }),
  ['broken percent sign', '?apps=%'],
  ['broken UTF-8', '?region=%C3%28'],
  ['overlong UTF-8', '?region=%C0%AF'],
  ['no name', '?=facebook'],
  ['no value', '?apps'],
  ['many ampersands', `?${'&'.repeat(500)}`],
  ['many apps', `?${'apps=facebook&'.repeat(100)}`],
  ['two regions', '?region=uk&region=us&apps=facebook'],
  ['array notation', '?apps[]=facebook&apps[0]=x'],
  ['known and unknown', '?apps=facebook,evil,instagram&worries=ads,evil'],
  ['long', `?apps=facebook&x=${'y'.repeat(1500)}`],
  ['focus without a guide', '?focus&apps=facebook'],
  ['a question mark more', '?apps=facebook?region=uk'],
  ['a fragment inside', '?apps=facebook%23progress=1.abc'],
  ['region of another shape', '?region=eu-eea-'],
  ['minutes as text', '?apps=facebook&minutes=ten'],
  ['minutes in between', '?apps=facebook&minutes=7'],
  ['places instead of apps', '?apps=accounts-center,phone-browser'],
];

const packed = (value: unknown): string => raw(typeof value === 'string' ? value : JSON.stringify(value));
const raw = (text: string): string => `#progress=1.${deflateRawSync(text).toString('base64url')}`;
const good = { 'facebook/review-tags': { open: ['t0t0t0'] } };

export const FRAGMENTS: Kind[] = [
  ...PAYLOADS.map(([name, text]): Kind => [`data: ${name}`, `#progress=1.${encode(text)}`]),
  ...PAYLOADS.map(([name, text]): Kind => [
    `step: ${name}`,
    packed({ g: { 'facebook/review-tags': { [text]: ['t0t0t0'] } } }),
  ]),
  ...PAYLOADS.slice(0, 12).map(([name, text]): Kind => [
    `guide: ${name}`,
    packed({ g: { [text]: { open: ['t0t0t0'] } } }),
  ]),
  ...PAYLOADS.slice(0, 12).map(([name, text]): Kind => [
    `time: ${name}`,
    packed({ g: { 'facebook/review-tags': { open: [text] } } }),
  ]),
  ...PAYLOADS.slice(0, 12).map(([name, text]): Kind => [`region: ${name}`, packed({ g: good, r: text })]),
  ['no data', '#progress='],
  ['no version', '#progress=abc'],
  ['version only', '#progress=1.'],
  ['newer version', '#progress=2.abc'],
  ['version 10', '#progress=10.abc'],
  ['two dots', '#progress=1.abc.def'],
  ['not base64', '#progress=1.!!!!'],
  ['one letter', '#progress=1.A'],
  ['base64 of nothing deflated', `#progress=1.${Buffer.from('hello').toString('base64url')}`],
  ['cut off', packed({ g: good }).slice(0, -6)],
  ['a bomb', raw('a'.repeat(5_000_000))],
  ['too long', `#progress=1.${'A'.repeat(70_000)}`],
  ['no JSON', raw('not json')],
  ['cut JSON', raw('{"g":{"facebook/review-tags":')],
  ['null', packed('null')],
  ['number', packed(5)],
  ['array', packed([])],
  ['no guides', packed({})],
  ['guides as a list', packed({ g: [1, 2] })],
  ['guides as text', packed({ g: 'facebook' })],
  ['steps as a number', packed({ g: { 'facebook/review-tags': 1 } })],
  ['tick without a time', packed({ g: { 'facebook/review-tags': { open: [] } } })],
  ['tick with too much', packed({ g: { 'facebook/review-tags': { open: ['t', 1, '', '', 5] } } })],
  ['version 0', packed({ g: { 'facebook/review-tags': { open: ['t', 0] } } })],
  ['version of half', packed({ g: { 'facebook/review-tags': { open: ['t', 1.5] } } })],
  ['sent on no day', packed({ g: { 'facebook/review-tags': { open: ['t', 1, '2026-02-31'] } } })],
  ['answered as an object', packed({ g: { 'facebook/review-tags': { open: ['t', 1, '', {}] } } })],
  ['plan as text', packed({ g: good, p: '<b>' })],
  ['plan with no apps', packed({ g: good, p: { worries: [] } })],
  ['plan with apps as markup', packed({ g: good, p: { apps: ['<b>'], worries: [] } })],
  ['device as a list', packed({ g: good, d: ['ios'] })],
  ['deeply nested', raw(`{"g":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`)],
  ['prototype as a key', raw('{"g":{"__proto__":{"open":["t0t0t0"]}}}')],
  ['broken UTF-8 inside', `#progress=1.${deflateRawSync(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])).toString('base64url')}`],
];

const file = (parts: Record<string, unknown>): string =>
  JSON.stringify({ format: 'no-single-switch/progress', version: 1, ticks: {}, ...parts });
const tick = { at: '2026-05-01T10:00:00.000Z', version: 1 };

export const FILES: Kind[] = [
  ...PAYLOADS.map(([name, text]): Kind => [`whole file: ${name}`, text]),
  ...PAYLOADS.map(([name, text]): Kind => [
    `key: ${name}`,
    file({ ticks: { [`facebook/review-tags#${text}`]: tick, [text]: tick } }),
  ]),
  ...PAYLOADS.slice(0, 20).map(([name, text]): Kind => [
    `time: ${name}`,
    file({ ticks: { 'facebook/review-tags#open': { ...tick, at: text } } }),
  ]),
  ...PAYLOADS.slice(0, 12).map(([name, text]): Kind => [`region: ${name}`, file({ region: text })]),
  ['another format', '{"format":"other","version":1,"ticks":{}}'],
  ['newer version', '{"format":"no-single-switch/progress","version":2,"ticks":{}}'],
  ['version as text', '{"format":"no-single-switch/progress","version":"1","ticks":{}}'],
  ['no version', '{"format":"no-single-switch/progress","ticks":{}}'],
  ['no ticks', '{"format":"no-single-switch/progress","version":1}'],
  ['ticks as a list', file({ ticks: [] })],
  ['ticks as text', file({ ticks: 'all' })],
  ['ticks as null', file({ ticks: null })],
  ['tick as true', file({ ticks: { 'facebook/review-tags#open': true } })],
  ['tick without a version', file({ ticks: { 'facebook/review-tags#open': { at: tick.at } } })],
  ['tick of version 0', file({ ticks: { 'facebook/review-tags#open': { ...tick, version: 0 } } })],
  ['sent on no day', file({ ticks: { 'facebook/review-tags#open': { ...tick, sent: '2026-13-40' } } })],
  [
    'time with an offset',
    file({ ticks: { 'facebook/review-tags#open': { ...tick, at: '2026-05-01T10:00:00+25:00' } } }),
  ],
  ['year 10000', file({ ticks: { 'facebook/review-tags#open': { ...tick, at: '+010000-01-01T00:00:00Z' } } })],
  [
    'prototype as a key',
    '{"format":"no-single-switch/progress","version":1,"ticks":{"__proto__":{"at":"2026-05-01T10:00:00.000Z","version":1}}}',
  ],
  [
    'too many ticks',
    file({ ticks: Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`a/b#s${String(n)}`, tick])) }),
  ],
  ['too large', `${file({})}${' '.repeat(1_000_001)}`],
  ['plan as text', file({ plan: 'everything' })],
  ['plan with minutes as text', file({ plan: { apps: [], worries: [], minutes: '10' } })],
  ['plan with 51 apps', file({ plan: { apps: Array.from({ length: 51 }, () => 'facebook'), worries: [] } })],
  ['device nobody has', file({ device: 'toaster' })],
  ['cut off', file({ ticks: { 'facebook/review-tags#open': tick } }).slice(0, -3)],
  ['two files in one', file({}) + file({})],
  ['JSON with a comment', `// progress\n${file({})}`],
  ['a web page', '<!doctype html><script>window.owned=1</script>'],
  ['an image', '\u0089PNG\r\n\u001a\n'],
];
