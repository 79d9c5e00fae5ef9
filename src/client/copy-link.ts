/** How long it is said that a link was copied. */
const SAY_FOR_MS = 2500;

/** Copies a link's full address, without what a query says of the reader, and says so; else leaves it in the address bar. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  history.replaceState(history.state, '', link.hash);
  try {
    await navigator.clipboard.writeText(new URL(link.hash, location.href.split('?')[0]).href);
    say(link, 'Link copied');
  } catch {
    say(link, 'The link is in the address bar');
  }
}

/** Says something beside the link, aloud as well, for a moment. */
function say(link: HTMLAnchorElement, text: string): void {
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
