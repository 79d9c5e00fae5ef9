import type { Rule } from '../../lint/rule.ts';
import { changedSince } from './changed-since.ts';
import { drafts } from './drafts.ts';
import { firmHeadlines } from './firm-headlines.ts';
import { gonePassages } from './gone-passages.ts';
import { noPassage } from './no-passage.ts';
import { oldChecks } from './old-checks.ts';
import { oldEvidence } from './old-evidence.ts';
import { oldLabels } from './old-labels.ts';
import { oldSources } from './old-sources.ts';
import { renamedLabels } from './renamed-labels.ts';
import { sightingsDiffer } from './sightings.ts';
import { singleSource } from './single-source.ts';
import { unconfirmed } from './unconfirmed.ts';
import { unreadSources } from './unread-sources.ts';

/** All rules, the most pressing first: of two items with as many readers the one of the earlier rule stands first. */
export const RULES: readonly Rule[] = [
  gonePassages,
  sightingsDiffer,
  firmHeadlines,
  changedSince,
  drafts,
  renamedLabels,
  oldEvidence,
  oldChecks,
  oldLabels,
  singleSource,
  unconfirmed,
  noPassage,
  unreadSources,
  oldSources,
];
