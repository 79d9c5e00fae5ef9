/** One step a screen, in large type, with its path to read out, and done, back and next. Uses the checklist's own boxes. */
import { button, strong } from '../progress/words.ts';
import { paragraph, withStyles } from './form.ts';
import { spokenPath } from './spoken.ts';

/** Opens the steps of a checklist, at the one that the address names, else at the first that is not done. */
export async function openFocus(list: HTMLElement): Promise<void> {
  await withStyles();
  document.querySelector('dialog.focus')?.remove();
  const items = [...list.querySelectorAll<HTMLElement>('[data-step]')].filter((item) => item.checkVisibility());
  // Folded away, or nothing for this device: show all steps rather than none.
  const steps = items.length > 0 ? items : [...list.querySelectorAll<HTMLElement>('[data-step]')];
  const boxOf = (item: HTMLElement | undefined): HTMLInputElement | null =>
    item?.querySelector<HTMLInputElement>('input[type=checkbox]') ?? null;
  const named = steps.findIndex((item) => `#${item.id}` === location.hash);
  const open = steps.findIndex((item) => !boxOf(item)?.checked);
  let at = Math.max(0, named >= 0 ? named : open);

  const dialog = document.createElement('dialog');
  dialog.className = 'focus';
  dialog.setAttribute('aria-labelledby', 'focus-title');
  const head = document.createElement('p');
  head.className = 'focus-head';
  const count = strong('');
  head.append(
    count,
    button(
      'Close',
      () => {
        dialog.close();
      },
      'button',
    ),
  );
  const body = document.createElement('div');
  body.className = 'focus-body';
  const foot = document.createElement('div');
  foot.className = 'focus-foot';
  const back = button(
    'Back',
    () => {
      go(at - 1);
    },
    'button',
  );
  const done = button(
    '',
    () => {
      tick();
    },
    'button main',
  );
  const next = button(
    'Next',
    () => {
      go(at + 1);
    },
    'button',
  );
  foot.append(back, done, next);
  dialog.append(head, body, foot);

  const show = (): void => {
    const item = steps[at];
    back.disabled = at === 0;
    next.hidden = done.hidden = item === undefined;
    count.textContent = item ? `Step ${String(at + 1)} of ${String(steps.length)}` : 'The end';
    const title = document.createElement('h2');
    title.id = 'focus-title';
    title.tabIndex = -1;
    title.textContent = item?.querySelector('h3')?.textContent ?? 'You have seen every step';
    body.replaceChildren(
      title,
      ...(item ? content(item) : ending(steps.filter((one) => boxOf(one)?.checked).length, steps.length)),
    );
    done.textContent = boxOf(item)?.checked ? 'Not done' : item?.dataset.awaits ? 'Sent' : 'Done';
    body.scrollTop = 0;
  };
  const go = (to: number): void => {
    at = Math.min(Math.max(to, 0), steps.length);
    if (steps[at]) history.replaceState(history.state, '', `#${steps[at]?.id ?? ''}`);
    show();
    body.querySelector('h2')?.focus();
  };
  const tick = (): void => {
    const box = boxOf(steps[at]);
    const was = box?.checked;
    box?.click();
    if (was) show();
    else go(at + 1);
  };
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') go(at + 1);
    if (event.key === 'ArrowLeft') go(at - 1);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    list.querySelector<HTMLElement>('[data-focus]')?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  show();
  body.querySelector('h2')?.focus();
}

/** What belongs to a step, without its sources, which stay on the page; its path also as a sentence to read out. */
function content(item: HTMLElement): Node[] {
  const nodes: Node[] = [];
  for (const part of item.querySelectorAll<HTMLElement>(':scope > div:last-child > *')) {
    if (part.matches('h3, .step-foot') || !part.checkVisibility()) continue;
    const copy = part.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('.cite, .screens, button')) extra.remove();
    for (const marked of [copy, ...copy.querySelectorAll('[id]')]) marked.removeAttribute('id');
    nodes.push(copy);
    const labels = [...copy.querySelectorAll('.path li')].map((label) => label.textContent);
    if (labels.length > 0) nodes.push(paragraph(spokenPath(labels), 'read-out'));
  }
  return nodes;
}

function ending(done: number, all: number): Node[] {
  const plan = document.createElement('a');
  plan.href = '/plan/';
  plan.className = 'button main';
  plan.textContent = 'Back to my plan';
  return [
    paragraph(
      `${String(done)} of ${String(all)} steps are ticked. Below the steps, the guide says what they do not do.`,
    ),
    plan,
  ];
}
