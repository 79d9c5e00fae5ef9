import { readContent, type Content, type ReadResult } from '../../src/content/read.ts';
import { applyRules, contextOf } from '../lint/lint.ts';
import type { Finding } from '../lint/rule.ts';
import { newRegionReviews } from './new-regions.ts';
import { judgeRetired, listsFolder, publishedFaults, readPublished } from '../published/lists.ts';
import { permanenceFaults } from '../published/permanence.ts';
import { settingsFaults } from './settings.ts';
import { RULES } from './rules/index.ts';

/** What the check finds: the faults of the reader, then those of every rule. */
export interface Checked extends ReadResult {
  content: Content;
  faults: Finding[];
  /** What may have become untrue by an addition: told, but it stops nothing. */
  reviews: Finding[];
}

/** Applies every rule that stops the build to what was read, or to the content of the project below a folder. */
export function checkContent(from: string | ReadResult): Checked {
  const read = typeof from === 'string' ? readContent(from) : from;
  const lists = listsFolder(read.place);
  // What could not be read looks as if it were gone: first things first.
  const published = readPublished(lists);
  const { retired, faults: ofLists } = judgeRetired(lists);
  const listFaults = [...ofLists, ...publishedFaults(lists)];
  const permanence =
    read.faults.length > 0 || listFaults.length > 0 ? listFaults : permanenceFaults(read.content, published, retired);
  const reviews = newRegionReviews(read.content, published.keys()).map((found): Finding => ({
    rule: 'new-region',
    severity: 'review',
    readers: 0,
    ...found,
  }));
  const told = (faults: typeof read.faults): Finding[] =>
    faults.map((fault) => ({ ...fault, severity: 'error', entry: '', readers: 0 }));
  return {
    ...read,
    faults: [
      ...told(read.faults),
      ...applyRules(contextOf(read), RULES),
      ...told(settingsFaults(read)),
      ...told(permanence),
    ],
    reviews,
  };
}
