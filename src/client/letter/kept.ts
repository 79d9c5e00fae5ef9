/** The letters that the reader sent: sent is not done. How long they have, and what comes next. */
import { formatDate } from '../../domain/dates.ts';
import { localDay } from '../../domain/days.ts';
import { daysTo, nextLetter, type SentLetter } from '../../domain/letters/course.ts';
import { REQUESTS, type Request } from '../../domain/letters/requests.ts';
import { url } from '../../domain/urls.ts';
import { sentLetters } from '../progress/letters.ts';
import { button, link } from '../progress/words.ts';
import { without } from '../progress/ticks.ts';
import { make } from '../dom.ts';
import { onOutsideChange, read, update } from '../storage.ts';
import { counted } from '../../domain/counted.ts';

type Course = Record<string, Request[]>;

/** Fills the section, and shows it if there is anything to show. */
export async function showKept(section: HTMLElement): Promise<void> {
  let course: Course | undefined;
  const show = async (): Promise<void> => {
    const letters = Object.entries(sentLetters(read().letters));
    section.hidden = letters.length === 0;
    if (letters.length === 0) return;
    // Its heading comes with the first letter: browsers without style sheets would show it where there is none.
    if (!section.querySelector('h2')) section.prepend(make('h2', {}, section.ariaLabel ?? ''));
    course ??= await load();
    const all = letters.map(([, letter]) => letter);
    section
      .querySelector('ul')
      ?.replaceChildren(
        ...letters
          .sort(([a], [b]) => (a < b ? 1 : -1))
          .map(([key, letter]) =>
            row(key, letter, nextLetter(letter, all, course?.[letter.region] ?? [], localDay()), again),
          ),
      );
  };
  const again = (): void => void show();
  onOutsideChange(again);
  await show();
}

async function load(): Promise<Course> {
  try {
    return (await (await fetch(url.letterCourse())).json()) as Course;
  } catch {
    // Without it the list still says what was sent, and until when they have.
    return {};
  }
}

function row(key: string, letter: SentLetter, next: Request | undefined, again: () => void): HTMLElement {
  const { region, request, to, answered } = letter;
  const item = document.createElement('li');
  const title = document.createElement('h3');
  title.append(link(url.letter(`${region}/${request}`), REQUESTS[request].name));
  const words = document.createElement('p');
  words.textContent = `To ${to}. ${describe(letter, localDay())}`;
  const offers = document.createElement('p');
  offers.className = 'offers';
  if (next) offers.append(link(url.letter(`${region}/${next}`), REQUESTS[next].name));
  if (answered === undefined)
    offers.append(
      button(
        'An answer came',
        () => {
          update((state) => {
            const one = sentLetters(state.letters)[key];
            if (one) state.letters = { ...state.letters, [key]: { ...one, answered: localDay() } };
          });
          again();
        },
        'button',
      ),
    );
  offers.append(
    button(
      'Remove from this list',
      () => {
        update((state) => {
          if (state.letters) state.letters = without(state.letters, [key]);
        });
        again();
      },
      'button',
    ),
  );
  item.append(title, words, offers);
  return item;
}

/** What is to be said of a letter: when it went out, and how long they have. */
export function describe({ sent, due, late, number, answered }: SentLetter, today: string): string {
  const parts = [`Sent on ${formatDate(sent)}, not done.`];
  if (number !== undefined) parts.push(`Number ${number}.`);
  if (answered !== undefined)
    return [`Sent on ${formatDate(sent)}, answered on ${formatDate(answered)}.`, ...parts.slice(1)].join(' ');
  if (due === undefined) parts.push('The law names no day for the answer, or we could not read it.');
  else {
    const left = daysTo(due, today);
    if (left >= 0)
      parts.push(`The answer is due by ${formatDate(due)}: ${left === 0 ? 'today' : `${counted(left, 'day')} left`}.`);
    else parts.push(`The time ended on ${formatDate(due)}.`);
    if (late !== undefined && daysTo(late, today) >= 0)
      parts.push(`If they told you why they need longer, they have until ${formatDate(late)}.`);
  }
  return parts.join(' ');
}
