/**
 * Ages what a page says about dates to the reader's own day: the page may have been built long ago. Loaded by site.ts
 * where something may be due.
 */
import { seenWords, untendedWords } from '../domain/ageing.ts';
import { localDay } from '../domain/days.ts';

/** Puts the words of today in place of those of the build's day, where they differ. */
export function agePage(day = localDay()): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-untended]'))
    put(line, untendedWords(line.dataset.untended ?? '', Number(line.dataset.months), day));
  for (const line of document.querySelectorAll<HTMLElement>('[data-seen]'))
    put(line, seenWords(line.dataset.seen ?? '', day));
}

/** What the page already says is left alone, or the browser would lay it out again. */
function put(element: HTMLElement, words: string): void {
  if (element.textContent.trim() !== words.trim()) element.textContent = words;
}
