/** Labels of menus in other languages, beside the paths that show them in English. Pure. */
import type { Guide } from '../schemas/guide.ts';
import type { LocalLabel } from '../schemas/local-label.ts';
import { baseLanguage, MENU_LANGUAGE_TAGS, MENU_LANGUAGES, type MenuLanguageTag } from './languages.ts';
import { labelsOf } from './paths.ts';
import { actionsOf, type Action } from './steps.ts';

/** A label in another language. */
export interface LocalWord {
  /** The English label. */
  label: string;
  text: string;
  seen: string;
  /** Whether a source is weak, or another one shows other words. */
  doubtful: boolean;
}

/** What is known of an action's labels in one language. */
export interface LocalLines {
  /** The language without its variant. */
  language: string;
  /** Its variants, each with the labels that were seen in it. */
  variants: { tag: MenuLanguageTag; words: LocalWord[] }[];
  /** English labels that nobody has seen in it. */
  unseen: string[];
}

/**
 * The labels of a guide's paths in other languages, each told once: by the first action that shows it. An action none of
 * whose labels has words in any language has no entry.
 * @param labels all labels that were seen in other languages
 * @param platform the folder of the guide
 */
export function localLinesByAction(
  labels: Iterable<LocalLabel>,
  guide: Pick<Guide, 'steps'>,
  platform: string,
): Map<Action, LocalLines[]> {
  const known = [...labels].filter(({ platforms }) => platforms.includes(platform));
  const told = new Set<string>();
  const found = new Map<Action, LocalLines[]>();
  for (const action of guide.steps.flatMap(actionsOf)) {
    const matches = new Map<string, LocalLabel | undefined>();
    for (const path of Object.values(action.where ?? {}).map(labelsOf))
      path.forEach((shown, index) => {
        const match = known.find(({ label, inside }) => same(label, shown) && (index > 0 || inside !== true));
        if (!told.has(shown)) matches.set(shown, match ?? matches.get(shown));
      });
    const entries = [...matches];
    if (entries.every(([, match]) => match === undefined)) continue;
    for (const [shown] of entries) told.add(shown);
    found.set(
      action,
      MENU_LANGUAGES.map(({ id }) => linesIn(id, entries)),
    );
  }
  return found;
}

function linesIn(language: string, entries: readonly [string, LocalLabel | undefined][]): LocalLines {
  const variants = MENU_LANGUAGE_TAGS.filter((tag) => baseLanguage(tag) === language).flatMap((tag) => {
    const words = entries.flatMap(([label, match]) =>
      (match?.words ?? [])
        .filter((word) => word.language === tag)
        .map(({ text, seen, conflict, unconfirmed }) => ({
          label,
          text,
          seen,
          doubtful: conflict !== undefined || unconfirmed !== undefined,
        })),
    );
    return words.length > 0 ? [{ tag, words }] : [];
  });
  const seen = new Set(variants.flatMap(({ words }) => words.map(({ label }) => label)));
  return { language, variants, unseen: entries.map(([label]) => label).filter((label) => !seen.has(label)) };
}

/**
 * The words of other languages for the labels that a guide shows, for search.
 * @param shown the English labels
 * @param platform the folder of the guide
 */
export function localTexts(labels: Iterable<LocalLabel>, shown: readonly string[], platform: string): string[] {
  const texts = [...labels]
    .filter(({ label, platforms }) => platforms.includes(platform) && shown.some((text) => same(text, label)))
    .flatMap(({ words }) => words.map(({ text }) => text));
  return [...new Set(texts)];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
