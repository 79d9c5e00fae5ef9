/** Time limits as the law counts them. Pure. */
import { addDays, addMonths } from '../dates.ts';
import { byNumber } from '../counted.ts';

/** A number of days or of months. */
interface Span {
  days?: number | undefined;
  months?: number | undefined;
}

/** How long the other side has; `more` if the law lets it take longer once it says why. */
export interface TimeLimit extends Span {
  more?: Span | undefined;
}

/**
 * The last day for an answer.
 * @param sent the day on which the letter was sent; it is counted as received on that day, and the count begins on the next
 * @returns `due`, and `late`: the last day if the time is made longer. Neither if the law names no number
 */
export function lastDays(limit: TimeLimit, sent: string): { due?: string; late?: string } {
  const due = after(limit, sent);
  if (due === undefined) return {};
  const late = limit.more && after(sum(limit, limit.more), sent);
  return late === undefined ? { due } : { due, late };
}

function after({ days, months }: Span, day: string): string | undefined {
  if (days === undefined && months === undefined) return undefined;
  return addDays(addMonths(day, months ?? 0), days ?? 0);
}

function sum(a: Span, b: Span): Span {
  return { days: (a.days ?? 0) + (b.days ?? 0), months: (a.months ?? 0) + (b.months ?? 0) };
}

const NUMBERS = ['no', 'one', 'two', 'three'];

/** A time limit as the page says it: “one month; two more months if they tell you why”. `''` if there is no number. */
export function describeLimit(limit: TimeLimit): string {
  const first = span(limit);
  if (first === '') return '';
  return limit.more ? `${first}; ${span(limit.more)} more if they tell you why` : first;
}

function span({ days, months }: Span): string {
  const count = months ?? days;
  if (count === undefined) return '';
  const unit = months === undefined ? 'day' : 'month';
  return `${NUMBERS[count] ?? String(count)} ${byNumber(count, unit, `${unit}s`)}`;
}

/** A time limit inside a letter's sentence, by the letter's language. `''` if there is no number. */
export function limitWords(limit: TimeLimit, language: string): string {
  const { days, months } = limit;
  if (days === undefined && months === undefined) return '';
  if (language === 'de')
    return months === undefined
      ? `innerhalb von ${String(days)} Tagen`
      : months === 1
        ? 'innerhalb eines Monats'
        : `innerhalb von ${String(months)} Monaten`;
  if (language === 'pt')
    return months === undefined
      ? `no prazo de ${String(days)} dias`
      : months === 1
        ? 'no prazo de um mês'
        : `no prazo de ${String(months)} meses`;
  if (language === 'tr')
    return months === undefined ? `en geç ${String(days)} gün içinde` : `en geç ${String(months)} ay içinde`;
  return `within ${span({ days, months })}`;
}
