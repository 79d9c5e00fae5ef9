/** Links marked `data-copy-link` copy their own full address and say so; where copying is not allowed they stay links. */
const SAY_FOR_MS = 2500;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', link.hash);
  void copy(link);
});

async function copy(link: HTMLAnchorElement): Promise<void> {
  const address = new URL(link.hash, location.href.split('?')[0]).href;
  try {
    await navigator.clipboard.writeText(address);
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
