/** The ways out of a letter's page, and keeping that it was sent. Loaded when one of them is first used. */
import { calendarFile } from '../../domain/calendar.ts';
import { formatDate } from '../../domain/dates.ts';
import { localDay } from '../../domain/days.ts';
import { tidy } from '../../domain/letters/blanks.ts';
import type { SentLetter } from '../../domain/letters/course.ts';
import { cutTo } from '../../domain/letters/cut.ts';
import { lastDays, type TimeLimit } from '../../domain/letters/deadline.ts';
import { isRequest, REQUESTS, type Request } from '../../domain/letters/requests.ts';
import { url } from '../../domain/urls.ts';
import { LONGEST_NAME, sentLetters } from '../progress/letters.ts';
import { save } from '../save.ts';
import { read, update } from '../storage.ts';
import { part } from '../template.ts';

/** Mail programs cut longer drafts, or refuse them. */
const LONGEST_MAIL = 1900;

/** The buttons, by the name of their `data-out`. */
export type Way = 'copy' | 'paste' | 'text' | 'mail' | 'calendar' | 'sent';

/** The page of a letter as the ways out need it. */
export interface Place {
  host: HTMLElement;
  /** The letter that goes out. */
  sheet: HTMLElement;
  /** The company that the letter is about. */
  company: string;
}

/** Takes one way out, and says what came of it. */
export async function leave(way: Way, place: Place): Promise<void> {
  if (way === 'copy') await copy(place, textOf(place.sheet));
  else if (way === 'paste') await copy(place, formText(place));
  else if (way === 'text') save(`${requestOf(place)}.txt`, 'text/plain', textOf(place.sheet));
  else if (way === 'mail') mail(place);
  else if (way === 'calendar') calendar(place);
  else keepSent(place);
}

/** The latest letter of this region that waits for an answer: what a reminder or a complaint is about. */
export function lastSent(region: string): SentLetter | undefined {
  return Object.values(sentLetters(read().letters))
    .filter((letter) => letter.region === region && !REQUESTS[letter.request].after && letter.answered === undefined)
    .at(-1);
}

export { REQUESTS };

function requestOf({ host }: Place): Request {
  const { request } = host.dataset;
  if (!isRequest(request)) throw new Error('The letter does not say what it asks for.');
  return request;
}

function textOf(sheet: HTMLElement): string {
  return `${sheet.innerText.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

function formText({ host, sheet }: Place): string {
  const most = Number(part<HTMLInputElement>(host, '[name=most]').value);
  const body = part(sheet, '[data-body]')
    .innerText.replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return cutTo(body, Number.isSafeInteger(most) ? most : 0);
}

async function copy({ host, sheet }: Place, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(host, `Copied: ${String(text.length)} characters.`);
  } catch {
    getSelection()?.selectAllChildren(sheet);
    say(host, 'Copying is not allowed here. The letter is marked: copy it from here.');
  }
}

function mail({ host, sheet }: Place): void {
  const { mail: address = '' } = part(host, '[data-mail]').dataset;
  const subject = part(sheet, '.subject').innerText.trim();
  const body = encodeURIComponent(textOf(sheet));
  const whole = body.length <= LONGEST_MAIL;
  location.href = `mailto:${address}?subject=${encodeURIComponent(subject)}${whole ? `&body=${body}` : ''}`;
  say(
    host,
    whole
      ? 'Your mail program opens with a draft. It sends nothing before you do.'
      : 'The letter is too long for a draft. Copy it, and paste it into the mail.',
  );
}

function limitOf({ dataset }: HTMLElement): TimeLimit {
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  const { days, months, moreDays, moreMonths } = dataset;
  const more = moreDays !== undefined || moreMonths !== undefined;
  return {
    days: number(days),
    months: number(months),
    ...(more && { more: { days: number(moreDays), months: number(moreMonths) } }),
  };
}

/** The day that the reader gave, today if they gave none; nothing, and a word about it, if it lies in the future. */
function sentOn(host: HTMLElement): string | undefined {
  const field = part<HTMLInputElement>(host, '[name=sent-on]');
  const future = field.value > localDay();
  field.setAttribute('aria-invalid', String(future));
  if (!future) return field.value || localDay();
  say(host, `${formatDate(field.value)} is still to come. Give the day on which you sent the letter.`);
  field.focus();
  return undefined;
}

function calendar(place: Place): void {
  const { host } = place;
  const sent = sentOn(host);
  if (sent === undefined) return;
  const { due, late } = lastDays(limitOf(host), sent);
  if (due === undefined) return;
  const request = requestOf(place);
  const { name } = REQUESTS[request];
  const id = `letter-${host.dataset.region ?? ''}-${request}-${sent}`;
  const address = location.origin + url.letters();
  const entries = [
    {
      id,
      day: due,
      title: `An answer is due: ${name}`,
      text: `The time for an answer to your letter ends on this day. What to send if none came: ${address}`,
    },
    ...(late === undefined
      ? []
      : [
          {
            id: `${id}-late`,
            day: late,
            title: `The longer time ends: ${name}`,
            text: `Only if they told you why they needed longer. ${address}`,
          },
        ]),
  ];
  save('letter.ics', 'text/calendar', calendarFile(entries, new Date()));
  say(
    host,
    'The calendar file is saved with your downloads. Many calendars send their entries to a company; it names what you asked for, not you.',
  );
}

function keepSent(place: Place): void {
  const { host, company } = place;
  const sent = sentOn(host);
  if (sent === undefined) return;
  const number = tidy(part<HTMLInputElement>(host, '[name=case]').value, 'line').slice(0, LONGEST_NAME);
  const { due, late } = lastDays(limitOf(host), sent);
  const letter: SentLetter = {
    region: host.dataset.region ?? '',
    request: requestOf(place),
    to: (host.dataset.to ?? company).slice(0, LONGEST_NAME),
    sent,
    ...(due !== undefined && { due }),
    ...(late !== undefined && { late }),
    ...(number !== '' && { number }),
  };
  const key = new Date().toISOString();
  const saved = update((state) => {
    state.letters = { ...state.letters, [key]: letter };
  });
  const until = due === undefined ? 'The law names no day for the answer.' : `The answer is due by ${formatDate(due)}.`;
  say(
    host,
    saved
      ? `Kept in this browser: sent on ${formatDate(sent)}, not done. ${until} You find it under “Write a letter” and in your plan.`
      : 'This browser does not let the page keep anything. Write the day on your copy.',
  );
}

function say(host: HTMLElement, text: string): void {
  part(host, '[data-said]').textContent = text;
}
