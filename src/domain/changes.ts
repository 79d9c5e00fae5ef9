import type { Change, Sentences } from '../schemas/change.ts';
import { sourcesOfAnswers } from './answers.ts';
import { lastDayOf, newestFirst } from './dates.ts';

/** What the leading date of a change says. */
export type DateKind = 'effective' | 'announced' | 'reported' | 'recorded';

const ORDER: readonly DateKind[] = ['effective', 'announced', 'reported', 'recorded'];

/** The date by which a change is sorted: effective, else announced, else reported, else first recorded. */
export function leadingDate(change: Pick<Change, 'dates'>): { kind: DateKind; date: string } {
  for (const kind of ORDER) {
    const date = change.dates[kind];
    if (date !== undefined) return { kind, date };
  }
  throw new Error('A change needs a date; its schema demands one.');
}

/** Whether the reader has something to do because of it. */
export function asksForAction(change: Pick<Change, 'action'>): boolean {
  return change.action !== 'nothing-to-do';
}

/** A change is held against ticks, and none is older than the site, which began in November 2026. */
const FIRST_TICKS = '2026-11-01';

/** Whether a tick may be older than a change that asks for action: then the guide that it touches has to name it. */
export function outdatesTicks(change: Pick<Change, 'action' | 'dates'>): boolean {
  return asksForAction(change) && lastDayOf(leadingDate(change).date) >= FIRST_TICKS;
}

export const DATE_KINDS: Record<DateKind, string> = {
  effective: 'In effect',
  announced: 'Announced',
  reported: 'First reported',
  recorded: 'First recorded',
};

export const ACTION_NAMES: Record<Change['action'], string> = {
  'do-again': 'Look again',
  'new-switch': 'New switch',
  'switch-gone': 'A switch is gone',
  'nothing-to-do': 'Nothing to do',
};

export const KIND_NAMES: Record<Change['kind'], string> = {
  'policy-text': 'Policy text',
  'silent-edit': 'Edit under an old date',
  product: 'Product',
  regulator: 'Regulator',
  court: 'Court',
  law: 'Law',
};

/** Summary or meaning as plain text. */
export function plainText(text: string | Sentences): string {
  return typeof text === 'string' ? text : text.map((part) => ('tip' in part ? part.tip : part.text)).join(' ');
}

/** One sentence, or the whole of a plain text, as it is shown. */
export interface Part {
  text: string;
  /** Its citations; none if it is our advice. */
  sources: readonly string[];
  unconfirmed?: string | undefined;
  /** It is our advice. */
  advice: boolean;
}

/**
 * Summary or meaning as parts with their own citations. A plain text is one part that carries those of the whole entry.
 * @param sources citations of the entry
 */
export function partsOf(text: string | Sentences, sources: readonly string[] = []): Part[] {
  if (typeof text === 'string') return [{ text, sources, advice: false }];
  return text.map((part) =>
    'tip' in part ? { text: part.tip, sources: [], advice: true } : { ...part, advice: false },
  );
}

/** The citations of a change in the order in which its page shows them. */
export function sourcesOfChange(change: Change): string[] {
  return [
    ...partsOf(change.summary, change.sources).flatMap((part) => part.sources),
    ...partsOf(change.meaning).flatMap((part) => part.sources),
    ...sourcesOfAnswers(change.answers),
    ...Object.values(change.dateSources ?? {}).flatMap((sources) => sources ?? []),
    ...(change.regions.sources ?? []),
  ];
}

/** Newest first; the id settles ties, so that every build has the same order. */
export function sortChanges<T extends { id: string; data: Change }>(changes: readonly T[]): T[] {
  return [...changes].sort(
    (a, b) =>
      newestFirst(lastDayOf(leadingDate(a.data).date), lastDayOf(leadingDate(b.data).date)) || (a.id < b.id ? -1 : 1),
  );
}
