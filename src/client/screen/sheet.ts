/**
 * The sheet that makes a report of what the reader’s screen shows. It shows the whole text, and the reader chooses a way:
 * a draft in the own mail program, a form where issues are written, or a copy. The page itself sends nothing.
 */
import { localDay } from '../../domain/days.ts';
import { reportAddress, reportMail } from '../../domain/repository.ts';
import { labelsFrom, REPORT_LIMITS, reportText, type ScreenReport } from '../../domain/screen-report.ts';
import { copyText } from '../copy-link.ts';
import { make } from '../dom.ts';
import { loadTexts, type ActionText } from '../plan/steps.ts';
import { field, paragraph, withStyles } from '../preferences/form.ts';
import { guessHere, loadOffered, type Offered } from '../preferences/guess.ts';
import { languagesFor } from './languages.ts';
import { guessPlace, placesOf } from './places.ts';
import { messages } from '../../messages/index.ts';

/** What the sheet is opened for. */
interface Opening {
  /** `platform/guide`. */
  guide: string;
  step: string;
  /** The step’s id, or that of a way of it. */
  action: string;
  screen: 'same' | 'other';
  /** Where the focus goes back to. */
  opener: HTMLElement;
}

/** @throws if what can be chosen, or the labels, cannot be loaded */
export async function openSheet(opening: Opening): Promise<void> {
  const [offered, texts] = await Promise.all([loadOffered(), loadTexts(opening.guide), withStyles()]);
  const step = texts[opening.step];
  const action = step?.oneOf?.find(({ id }) => id === opening.action) ?? step;
  if (!action) throw new Error(`“${opening.action}” has no text.`);
  document.querySelector('dialog.report-sheet')?.remove();
  const dialog = make('dialog', { class: 'preferences-dialog report-sheet', 'aria-labelledby': 'report-title' });
  dialog.append(formOf(dialog, opening, action, offered));
  dialog.addEventListener('close', () => {
    dialog.remove();
    opening.opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function formOf(dialog: HTMLDialogElement, opening: Opening, action: ActionText, offered: Offered): HTMLElement {
  const { dataset } = document.documentElement;
  const guess = guessHere(offered);
  const { languages, guess: spoken } = languagesFor(dataset.language, navigator.language);
  const screen = field(
    messages.screen.shows,
    [
      ['other', messages.screen.other],
      ['same', messages.screen.same],
      ['missing', messages.screen.missing],
    ],
    opening.screen,
  );
  const device = field(
    messages.screen.device,
    offered.devices.map(({ id, name }) => [id, name] as const),
    deviceFor(action, dataset.device ?? guess.device?.id),
  );
  const places = placesOf(offered.regions);
  const region = field(
    messages.screen.region,
    places,
    guessPlace(offered.regions, dataset.region ?? guess.region?.region.id, navigator.language),
  );
  const language = field(
    messages.screen.language,
    languages.map(({ tag, name }) => [tag, name] as const),
    spoken,
  );
  const shown = make('textarea', { rows: '4', maxlength: '1500', 'aria-describedby': 'report-labels' });
  const labels = make(
    'label',
    { class: 'field' },
    messages.screen.labels,
    make('span', { class: 'soft small', id: 'report-labels' }, messages.screen.labelsHint),
    shown,
  );
  const version = make('input', {
    maxlength: String(REPORT_LIMITS.version),
    autocomplete: 'off',
    'aria-describedby': 'report-version',
  });
  const also = make('input', { maxlength: String(REPORT_LIMITS.also), autocomplete: 'off' });
  const text = make('pre', { tabindex: '0', 'aria-labelledby': 'report-text' });
  const mail =
    offered.reports.email === undefined ? undefined : make('a', { class: 'button main' }, messages.screen.mail);
  const issue =
    offered.reports.issues === undefined
      ? undefined
      : make(
          'a',
          { class: 'button', target: '_blank', rel: 'noreferrer' },
          messages.report.openForm(new URL(offered.reports.issues).hostname),
        );
  const copy = make('button', { type: 'button', class: 'button' }, messages.screen.copy);
  copy.addEventListener('click', () => void copyText(copy));
  const close = make('button', { type: 'button', class: 'button' }, messages.screen.close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  const page = (): readonly string[] => action.where?.[device.select.value] ?? [];
  const chosen = (select: HTMLSelectElement): string => select.selectedOptions[0]?.textContent ?? '';
  const answered = (): ScreenReport['screen'] => {
    const { value } = screen.select;
    if (value === 'same' || value === 'missing') return value;
    return labelsFrom(shown.value);
  };
  const report = (): ScreenReport => ({
    guide: document.querySelector('h1')?.textContent.trim() ?? opening.guide,
    address: `${location.origin}${location.pathname}#${opening.action}`,
    step: action.do,
    page: page(),
    screen: answered(),
    device: chosen(device.select),
    region: `${chosen(region.select)} (${region.select.value})`,
    language: `${chosen(language.select)} (${language.select.value})`,
    version: version.value,
    day: localDay(),
    also: also.value,
  });
  let filled = '';
  const show = (): void => {
    // What the reader has not touched follows the choice of device.
    if (shown.value === filled) shown.value = filled = page().join('\n');
    labels.hidden = screen.select.value !== 'other';
    const unsaid = screen.select.value === 'other' && labelsFrom(shown.value).length === 0;
    for (const way of [mail, issue, copy]) if (way) way.hidden = unsaid;
    const present = report();
    text.textContent = unsaid ? messages.screen.empty : reportText(present);
    if (mail && offered.reports.email !== undefined) mail.href = reportMail(offered.reports.email, present);
    if (issue && offered.reports.issues !== undefined) issue.href = reportAddress(offered.reports.issues, present);
  };
  const form = make(
    'form',
    {},
    make(
      'h2',
      { id: 'report-title' },
      opening.screen === 'same' ? messages.screen.titleSame : messages.screen.titleDiffers,
    ),
    paragraph(action.do, 'soft'),
    screen.label,
    labels,
    device.label,
    region.label,
    language.label,
    make(
      'label',
      { class: 'field' },
      messages.screen.version,
      make('span', { class: 'soft small', id: 'report-version' }, messages.screen.versionHint),
      version,
    ),
    make('label', { class: 'field' }, messages.screen.also, also),
    make('p', { class: 'small' }, make('strong', {}, messages.screen.leaveOut), messages.screen.leaveOutWhat),
    make(
      'div',
      { class: 'report' },
      make('h3', { id: 'report-text' }, messages.screen.report),
      paragraph(messages.screen.sendsNothing, 'small'),
      text,
      mail,
      issue,
      copy,
    ),
    paragraph(whyOnly(offered.reports), 'small soft'),
    make('p', { class: 'actions' }, close),
  );
  form.addEventListener('input', show);
  // Enter in a field closes nothing: the report would be gone.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  show();
  return form;
}

/** The reader’s own device if the action has a path there: whoever reads on a computer may mean the phone. */
function deviceFor({ where = {} }: ActionText, own: string | undefined): string | undefined {
  return own !== undefined && own in where ? own : (Object.keys(where)[0] ?? own);
}

/** What the ways need, or why there is none but a copy. */
function whyOnly({ email, issues }: Offered['reports']): string {
  if (email === undefined && issues === undefined) return messages.screen.onlyCopy;
  return issues === undefined ? '' : messages.screen.formNote;
}
