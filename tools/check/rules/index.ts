import type { Find, Rule } from '../../lint/rule.ts';
import { changeNames, changeParts } from './changes.ts';
import { datesInOrder, sightingsOfLabels } from './dates.ts';
import { dateSense } from './date-sense.ts';
import { evidenceDates, weakSupport } from './evidence.ts';
import { helpIn } from './help-in.ts';
import { formerLabels, localLabels } from './labels.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { namelessGuides } from './nameless-guides.ts';
import { once } from './once.ts';
import { orphans } from './orphans.ts';
import { passages } from './passages.ts';
import { plainText } from './plain-text.ts';
import { quotation } from './quotation.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { sightings } from './sightings.ts';
import { uniqueness } from './uniqueness.ts';
import { vocabulary } from './vocabulary.ts';
import { watchReferences } from './watch.ts';
import { wording } from './wording.ts';

const error = (id: string, about: string, find: Find): Rule => ({
  id,
  severity: 'error',
  about,
  find: (context) => find(context.content, context),
});

/** All rules that stop the build, in the order in which their faults are told. */
export const RULES: readonly Rule[] = [
  error('reference', 'every id that is named exists', references),
  error('passage', 'every passage that is named exists, and every passage is named', passages),
  error('dead-link', 'every link inside the site leads to a page', links),
  error('duplicate', 'ids, titles and former addresses are unique', uniqueness),
  error('list', 'no list holds a thing twice, nothing refers to itself', lists),
  error('once', 'names, titles, sentences, offices and steps of a journey stand once', once),
  error('vocabulary', 'countries, zones and languages exist, and vocabularies are used', vocabulary),
  error('relation', 'guides refer to others, not to themselves or in circles', relations),
  error('weak-support', 'what only weak sources carry is marked as unconfirmed', weakSupport),
  error('evidence-date', 'no date of evidence is newer than its sources', evidenceDates),
  error('date-order', 'dates that belong together are in order', datesInOrder),
  error('date-sense', 'dates tell one story', dateSense),
  error('label-date', 'no path was seen before its labels were', sightingsOfLabels),
  error('former-label', 'no step shows a label that the screen no longer has', formerLabels),
  error('local-label', 'labels in other languages stand once', localLabels),
  error('sighting', 'every sighting is of a step or label that there is, once, in the file of its app', sightings),
  error('help-in', 'instructions in another language lie in its file, once', helpIn),
  error('change-name', 'a change is named after its leading date', changeNames),
  error('change-part', 'a silent edit has its record, and who has to act is told where', changeParts),
  error('wording', 'no words that hurry or sell', wording),
  error('plain-text', 'plain text holds no markup, code or placeholder', plainText),
  error('quotation', 'labels and quotations stand in “ and ”', quotation),
  error('nameless-guide', 'who sends the reader to another guide names it', namelessGuides),
  error('watch-reference', 'every id in the settings of the policy watch exists', watchReferences),
  error('letter', 'letters have no blank that nobody fills and no article that is not their law’s', letters),
  error('orphan', 'every source is cited', orphans),
];
