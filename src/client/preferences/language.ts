/** The language of the menus on the reader's phone. public/boot.js has set it before the first paint. */
import { update } from '../storage.ts';

const { dataset } = document.documentElement;

/** Shows labels in a language and remembers it; an empty text means English. @returns whether it could be saved */
export function chooseLanguage(value: string): boolean {
  if (value === '') delete dataset.language;
  else dataset.language = value;
  return update((state) => {
    if (value === '') delete state.language;
    else state.language = value;
  });
}

/** Opens what was folded if the reader has chosen a language, and folds it again if not. */
export function foldLanguages(root: ParentNode): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('.tongues'))
    details.open = dataset.language !== undefined;
}
