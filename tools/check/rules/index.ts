import type { Rule } from '../rule.ts';
import { changeNames } from './changes.ts';
import { evidenceDates, weakSupport } from './evidence.ts';
import { formerLabels } from './labels.ts';
import { links } from './links.ts';
import { namelessGuides } from './nameless-guides.ts';
import { orphans } from './orphans.ts';
import { passages } from './passages.ts';
import { references } from './references.ts';
import { uniqueness } from './uniqueness.ts';
import { wording } from './wording.ts';

/** All rules, in the order in which their faults are told. */
export const RULES: readonly Rule[] = [
  references,
  passages,
  links,
  uniqueness,
  weakSupport,
  evidenceDates,
  formerLabels,
  changeNames,
  wording,
  namelessGuides,
  orphans,
];
