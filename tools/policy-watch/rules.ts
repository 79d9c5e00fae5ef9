/** The rules of one document, made ready from the configuration. */
import type { WatchConfig, WatchedDocument } from './config.ts';
import { effectiveDateFinder } from './text/dates.ts';
import { weightyWords } from './watch/near.ts';

/** What the walk needs to know of a document. All functions are pure. */
export interface DocumentRules {
  readonly effectiveDate: (sentence: string) => string | null;
  readonly keepLink: (anchor: string) => boolean;
  readonly selfLink: (destination: string) => boolean;
  readonly boilerplate: (sentence: string) => boolean;
  readonly weighty: (word: string) => boolean;
  readonly phrases: readonly string[];
  readonly noticesAboveDate: boolean;
  readonly isAppendedTitle: (sentence: string) => boolean;
}

function anyOf(patterns: readonly string[], whole: boolean): (text: string) => boolean {
  if (patterns.length === 0) return () => false;
  const joined = patterns.map((text) => `(?:${text})`).join('|');
  const expression = new RegExp(whole ? `^(?:${joined})$` : joined, 'iu');
  return (text) => expression.test(text);
}

/** Makes the rules of a document. */
export function rulesFor(config: WatchConfig, document: WatchedDocument): DocumentRules {
  const family = config.families[document.family];
  if (!family) throw new Error(`unknown family ${document.family}`);
  const { negations, duties, data, parties } = config.weighty;
  const boilerplate = anyOf([...config.boilerplate, ...family.boilerplate], true);
  return {
    effectiveDate: effectiveDateFinder(family.effective),
    keepLink: anyOf(config.links, false),
    selfLink: anyOf(family.selfLinks, false),
    boilerplate: (sentence) => boilerplate(sentence.replace(/[\s.!?:]+$/, '')),
    weighty: weightyWords([negations, duties, data, parties]),
    phrases: config.phrases,
    noticesAboveDate: family.noticesAboveDate,
    isAppendedTitle: anyOf(document.appended, true),
  };
}
