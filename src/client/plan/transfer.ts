/** Taking progress along: a file, a link with its QR code, a calendar; and taking it in again, told before it is done. */
import { formatDate } from '../../domain/dates.ts';
import { calendarFile, reminders } from '../../domain/calendar.ts';
import type { TrackedGuide } from '../../domain/plan-data.ts';
import { LONGEST_FILE, readFile, writeFile, type Result } from '../progress/file.ts';
import { readLink, writeLink } from '../progress/link.ts';
import { merge, preview, type Preview, type Progress } from '../progress/merge.ts';
import { button } from '../progress/words.ts';
import { save } from '../save.ts';
import { read, update } from '../storage.ts';
import { showFor } from '../preferences/device.ts';
import { paragraph } from '../preferences/form.ts';
import { guideNow } from './track.ts';
import { url } from '../../domain/urls.ts';
import { counted } from '../../domain/counted.ts';

export interface Tools {
  guides: readonly TrackedGuide[];
  today: string;
  /** Called after something was taken in. */
  done: () => void;
}

/** A QR code with more signs than this is too fine for the camera of a phone. */
const LONGEST_QR = 1100;

/** @param way which of the buttons was used */
export async function offer(way: string, box: HTMLElement, tools: Tools): Promise<void> {
  if (way === 'export') {
    save(`no-single-switch-${tools.today}.json`, 'application/json', writeFile(read()));
    box.replaceChildren(
      paragraph(
        'The file is saved with your downloads. It says what you have ticked, so keep it where only you can read it.',
      ),
    );
  } else if (way === 'calendar') offerCalendar(box, tools);
  else if (way === 'share') await offerLink(box);
  else await takeFile(box, tools);
}

/** Progress that a link brings. */
export async function receive(box: HTMLElement, fragment: string, tools: Tools): Promise<void> {
  ask(box, await readLink(fragment), 'link', tools);
}

async function takeFile(box: HTMLElement, tools: Tools): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[data-file]');
  const file = input?.files?.[0];
  if (!input || !file) return;
  let result: Result;
  try {
    result =
      file.size > LONGEST_FILE
        ? { ok: false, why: 'This file is too large to be saved progress.' }
        : readFile(await file.text());
  } catch {
    result = { ok: false, why: 'This file could not be read.' };
  }
  // The same file can be chosen again.
  input.value = '';
  ask(box, result, 'file', tools);
}

/** Says what taking it in would do, and does it only if the reader says so. */
function ask(box: HTMLElement, result: Result, from: 'file' | 'link', tools: Tools): void {
  const panel = document.createElement('div');
  panel.className = 'incoming';
  panel.tabIndex = -1;
  const title = document.createElement('h2');
  panel.append(title);
  if (!result.ok) {
    panel.classList.add('limits');
    title.textContent = 'Nothing was taken over';
    panel.append(paragraph(result.why), paragraph('Your own ticks are as they were.', 'small'));
  } else {
    const { progress } = result;
    title.textContent = `Take over progress from this ${from}?`;
    panel.append(
      ...describe(preview(read(), progress), progress).map((text) => paragraph(text)),
      paragraph('', 'actions'),
    );
    panel.lastElementChild?.append(
      button(
        'Take over',
        () => {
          take(box, progress, tools);
        },
        'button main',
      ),
      button(
        'Cancel',
        () => {
          box.replaceChildren(paragraph('Nothing was taken over.'));
        },
        'button',
      ),
    );
  }
  box.replaceChildren(panel);
  panel.focus();
}

function take(box: HTMLElement, progress: Progress, tools: Tools): void {
  const saved = update((state) => {
    Object.assign(state, merge(state, progress));
  });
  const { region, device } = read();
  showFor(region, device);
  box.replaceChildren(
    paragraph(
      saved
        ? 'Taken over. Nothing of yours was removed.'
        : 'This browser does not let the page save anything. It holds until you leave this page.',
    ),
  );
  tools.done();
}

function describe({ fresh, newer, kept, choices }: Preview, { ticks, letters = {} }: Progress): string[] {
  const sent = Object.keys(letters).length;
  const all = Object.keys(ticks).length;
  const names = { plan: 'your choices for the plan', device: 'your device', region: 'your region' } as const;
  return [
    `It holds ${counted(all, 'tick')}. ${counted(fresh, 'is', 'are')} new here, ${counted(newer, 'is', 'are')} newer than yours, ${counted(kept, 'is', 'are')} here already.`,
    ...(choices.length > 0
      ? [`It also brings ${choices.map((name) => names[name]).join(', ')}, which you have not set here.`]
      : []),
    ...(sent > 0 ? [`It also holds ${counted(sent, 'letter')} that you sent.`] : []),
    'Nothing of yours is removed.',
  ];
}

async function offerLink(box: HTMLElement): Promise<void> {
  const state = read();
  const ticks = Object.keys(state.ticks).length;
  let address: string;
  try {
    address = `${location.origin}${url.plan()}${await writeLink(state)}`;
  } catch {
    box.replaceChildren(paragraph('This browser cannot make such a link. Save a file instead.'));
    return;
  }
  const note = paragraph('', 'small');
  note.setAttribute('role', 'status');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      note.textContent = 'Copied. Whoever has this link can see what you ticked.';
    } catch {
      note.textContent = 'Copying is not allowed here. Hold or right-click the link to copy it.';
    }
  };
  const link = document.createElement('a');
  link.href = address;
  link.textContent = `A link with ${counted(ticks, 'tick')}`;
  const line = document.createElement('p');
  line.className = 'actions';
  line.append(
    link,
    button('Copy the link', () => void copy(), 'button'),
  );
  box.replaceChildren(
    paragraph(
      'Open this link on the other device. What it carries stands behind the # sign, which browsers do not send to any server.',
    ),
    line,
    note,
  );
  if (address.length > LONGEST_QR) {
    box.append(
      paragraph('There are too many ticks for a QR code that a camera can read. Use the link or the file.', 'small'),
    );
    return;
  }
  const { qrSvg } = await import('./qr.ts');
  box.append(qrSvg(address), paragraph('Point the camera of the other device at this code.', 'small'));
}

function offerCalendar(box: HTMLElement, { guides, today }: Tools): void {
  const { ticks, region, device } = read();
  const due = guides.flatMap((guide) =>
    guideNow(guide, ticks, { region, device }).waiting.flatMap(({ key, facts, judgement }) =>
      judgement.due !== undefined && judgement.due >= today
        ? [
            {
              key,
              title: guide.title,
              day: judgement.due,
              text: facts.awaits?.due.replace('%', formatDate(judgement.due)) ?? '',
            },
          ]
        : [],
    ),
  );
  const entries = reminders(today, `${location.origin}${url.plan()}`, due);
  save('no-single-switch.ics', 'text/calendar', calendarFile(entries, new Date()));
  const more =
    due.length === 0
      ? ''
      : `, and of ${due.length === 1 ? 'an answer that is' : counted(due.length, 'answer that is', 'answers that are')} due`;
  box.replaceChildren(
    paragraph(
      `The calendar file is saved with your downloads. It reminds you to look again in half a year${more}. Many calendars send their entries to a company; its entries name the guide.`,
    ),
  );
}
