import type { Change } from '../schemas/change.ts';
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

/** Newest first; the id settles ties, so that every build has the same order. */
export function sortChanges<T extends { id: string; data: Change }>(changes: readonly T[]): T[] {
  return [...changes].sort(
    (a, b) =>
      newestFirst(lastDayOf(leadingDate(a.data).date), lastDayOf(leadingDate(b.data).date)) || (a.id < b.id ? -1 : 1),
  );
}
