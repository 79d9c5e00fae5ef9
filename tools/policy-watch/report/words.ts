/** The same things said the same way in text and HTML reports. */
import { formatDate } from '../../../src/domain/dates.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../watch/classify.ts';
import { counted } from '../../../src/domain/counted.ts';

/** `2026-07-23` or an ISO time as "23 July 2026". */
export function longDate(date: string): string {
  return formatDate(date.slice(0, 10));
}

/** What a finding is, in words. */
export function kindWords(finding: Finding): string {
  if (finding.notice) return 'notice above the policy';
  return { text: 'new text', removal: 'text taken out', date: 'new date only', link: 'link leads elsewhere' }[
    finding.kind
  ];
}

/** Why a finding is reported, or why it waits. */
export function confirmationWords(finding: Finding): string {
  if (!finding.confirmed) return 'waiting: on show at the end of the archive, but not yet for long enough';
  return {
    stood: `stood until ${longDate(finding.confirmed.on)}`,
    date: 'came with a new effective date',
    sister: 'a sister document says the same',
    link: 'a link that was never there before',
  }[finding.confirmed.by];
}

/** Effective dates in words. */
export function effectiveWords({ effective }: Finding): string {
  if (effective.after === null) return 'no effective date stated';
  if (effective.before === effective.after) return `effective as stated ${longDate(effective.after)} (unchanged)`;
  return `effective as stated ${longDate(effective.after)}${effective.before === null ? '' : ` (before: ${longDate(effective.before)})`}`;
}

/** Kinds of recordings in words. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  first: 'first recording',
  same: 'same bytes',
  recovery: 'recovery after a failure',
  link: 'link targets only',
  format: 'mark-up or white space only',
  gone: 'file taken away',
  broken: 'empty or error page',
  truncated: 'cut off',
  repeated: 'text repeated',
  'wrong-page': 'another page',
  flip: 'flip to a known state',
  reordered: 'reordered',
  recombined: 'known sentences recombined',
  boilerplate: 'page boilerplate',
  labels: 'headings and signposts only',
  spelling: 'spelling or light rewording',
  'date-only': 'a date stamp only',
  scope: 'archive captures more',
  redated: 'effective date only',
  new: 'new text',
};

/** Kinds of recordings that tell nothing, unless a channel found something in them. */
const NOISE: ReadonlySet<Kind> = new Set<Kind>([
  'same',
  'recovery',
  'link',
  'format',
  'gone',
  'broken',
  'truncated',
  'repeated',
  'wrong-page',
  'flip',
  'reordered',
  'recombined',
  'boilerplate',
  'labels',
  'spelling',
  'date-only',
  'scope',
]);

/** Whether a recording was set aside. */
export function isNoise({ kind, counts }: { kind: Kind; counts: boolean }): boolean {
  return NOISE.has(kind) && !counts;
}

/** The line about what a comparison leaves out. */
export function hiddenWords(hidden: number): string {
  return `${counted(hidden, 'sentence')} not shown: they come and go with a variant of the page, or are lightly reworded`;
}
