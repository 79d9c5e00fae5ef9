import { messages } from '../messages/index.ts';

/** How long it is said that a link was copied. */
const SAY_FOR_MS = 2500;

/** Copies a link's full address, without what a query says of the reader, and says so; else leaves it in the address bar. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  history.replaceState(history.state, '', link.hash);
  try {
    await navigator.clipboard.writeText(new URL(link.hash, location.href.split('?')[0]).href);
    say(link, messages.copying.linkCopied);
  } catch {
    say(link, messages.copying.linkInBar);
  }
}

/** Copies the text that stands after a button, and says so; else marks it, so that the reader can copy it. */
export async function copyText(button: HTMLElement): Promise<void> {
  const text = button.parentElement?.querySelector('pre');
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    say(button, messages.copying.copied);
  } catch {
    getSelection()?.selectAllChildren(text);
    say(button, messages.copying.marked);
  }
}

/** Says something beside the link or button, aloud as well, for a moment. */
function say(link: HTMLElement, text: string): void {
  const note = link.nextElementSibling?.matches('[role=status]')
    ? link.nextElementSibling
    : document.createElement('span');
  note.setAttribute('role', 'status');
  link.after(note);
  note.textContent = text;
  setTimeout(() => {
    note.textContent = '';
  }, SAY_FOR_MS);
}
