/** What the pages of letters and the plan need of letters, each part where its place is. */
const form = document.querySelector<HTMLElement>('nss-letter');
const chooser = document.querySelector<HTMLFormElement>('[data-letter-chooser]');
const kept = document.querySelector<HTMLElement>('[data-kept-letters]');

if (form) void import('./element.ts');
if (chooser)
  void import('./chooser.ts').then(({ startChooser }) => {
    startChooser(chooser);
  });
if (kept) void import('./kept.ts').then(({ showKept }) => showKept(kept));

export {};
