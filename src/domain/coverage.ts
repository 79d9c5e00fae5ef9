/** How many statements of which kind have a passage under them: the source's own words, or a stated reason why there are none. */
import type { Answers } from '../schemas/answers.ts';
import type { Change } from '../schemas/change.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Right } from '../schemas/right.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Source } from '../schemas/source.ts';
import { answerEntries } from './answers.ts';
import { partsOf as sentencesOf } from './changes.ts';
import { parseCitation } from './citations.ts';
import { partsOf } from './steps.ts';

/** The kinds of statements that must have a passage, in the order in which they are shown. */
export const STATEMENT_KINDS = {
  outcome: 'What a guide gets you',
  limit: 'What a guide or a situation does not do',
  path: 'Paths through menus',
  answer: 'Answers of fact checks, situations, guides and changes',
  lead: 'Summaries of changes and of rights',
  date: 'Dates',
  deadline: 'Deadlines',
} as const;

type StatementKind = keyof typeof STATEMENT_KINDS;

/** A statement that must have a passage. */
export interface Claimed {
  kind: StatementKind;
  /** Where it stands in its entry. */
  path: (string | number)[];
  /** Its citations. */
  citations: readonly string[];
  /** Its words, if it has any of its own. */
  text: string;
  /** The recorded version itself shows it: the day of a recording needs no words. */
  recorded?: boolean;
}

export function claimedByGuide(guide: Guide): Claimed[] {
  const { outcome, limits, evidence } = guide;
  return [
    { kind: 'outcome', path: ['outcome'], citations: outcome.sources, text: outcome.text },
    { kind: 'limit', path: ['limits'], citations: limits.sources, text: limits.text },
    ...claimedByAnswers(guide.answers),
    ...partsOf(guide).flatMap(({ part, path }): Claimed[] =>
      part.where === undefined ? [] : [{ kind: 'path', path, citations: part.sources, text: '' }],
    ),
    ...guide.steps.flatMap(({ awaits }, index): Claimed[] =>
      (awaits?.days ?? awaits?.months) === undefined || !awaits
        ? []
        : [{ kind: 'deadline', path: ['steps', index, 'awaits'], citations: awaits.sources, text: '' }],
    ),
    { kind: 'date', path: ['evidence'], citations: [evidence.source], text: '' },
  ];
}

export function claimedByChange(change: Change): Claimed[] {
  const single = typeof change.summary !== 'string';
  return [
    ...claimedByAnswers(change.answers),
    ...sentencesOf(change.summary, change.sources).flatMap((part, index): Claimed[] =>
      part.advice
        ? []
        : [
            {
              kind: 'lead',
              path: single ? ['summary', index] : ['summary'],
              citations: part.sources,
              text: part.text,
            },
          ],
    ),
    ...(['effective', 'announced', 'recorded', 'reported'] as const).flatMap((kind): Claimed[] =>
      change.dates[kind] === undefined
        ? []
        : [
            {
              kind: 'date',
              path: ['dates', kind],
              citations: change.dateSources?.[kind] ?? [],
              text: '',
              recorded: kind === 'recorded' && change.records.length > 0,
            },
          ],
    ),
  ];
}

export function claimedByClaim(claim: Claim): Claimed[] {
  return [
    { kind: 'answer', path: ['answer'], citations: claim.sources, text: claim.answer },
    ...claim.timeline.map(({ sources }, index): Claimed => ({
      kind: 'date',
      path: ['timeline', index],
      citations: sources,
      text: '',
    })),
  ];
}

export function claimedBySituation({ answer, limits, stages, evidence }: Situation): Claimed[] {
  return [
    { kind: 'answer', path: ['answer'], citations: answer.sources, text: answer.text },
    { kind: 'limit', path: ['limits'], citations: limits.sources, text: limits.text },
    ...stages.flatMap(({ steps }, stage) =>
      steps.flatMap(({ do: action, sources, notice }, index): Claimed[] => {
        const path = ['stages', stage, 'steps', index];
        return [
          ...(action === undefined ? [] : [{ kind: 'path' as const, path, citations: sources ?? [], text: '' }]),
          ...(notice === undefined
            ? []
            : [{ kind: 'lead' as const, path: [...path, 'notice'], citations: notice.sources, text: notice.text }]),
        ];
      }),
    ),
    { kind: 'date', path: ['evidence'], citations: [evidence.source], text: '' },
  ];
}

/** The plain answers of a guide or a change. */
function claimedByAnswers(answers: Answers): Claimed[] {
  return answerEntries(answers).map(([key, { text, sources }]) => ({
    kind: key === 'how-long' ? 'deadline' : 'answer',
    path: ['answers', key],
    citations: sources,
    text,
  }));
}

export function claimedByRight(right: Right): Claimed[] {
  return [
    { kind: 'lead', path: ['summary'], citations: right.summary.sources, text: right.summary.text },
    ...right.rights.map(({ sources }, index): Claimed => ({
      kind: 'deadline',
      path: ['rights', index],
      citations: sources,
      text: '',
    })),
    ...right.practice.map(({ sources }, index): Claimed => ({
      kind: 'date',
      path: ['practice', index],
      citations: sources,
      text: '',
    })),
  ];
}

/** Whether a statement has a passage, at least a reason for none, or neither. */
export type Support = 'passage' | 'reason' | 'none';

/** @param sources all sources by id */
export function supportOf(claimed: Claimed, sources: ReadonlyMap<string, Source>): Support {
  const found = claimed.citations.map((citation): Support => {
    const { source: id, passage: key } = parseCitation(citation);
    const source = sources.get(id);
    if (source?.passage === 'none') return 'reason';
    const passage = key === undefined ? undefined : source?.passages?.[key];
    if (!passage) return 'none';
    return passage.none === undefined ? 'passage' : 'reason';
  });
  if (found.includes('passage')) return 'passage';
  return found.includes('reason') || claimed.recorded === true ? 'reason' : 'none';
}

/** Counts of one kind. */
export interface Coverage {
  kind: StatementKind;
  total: number;
  passage: number;
  reason: number;
}

/** The coverage of each kind, in the order of STATEMENT_KINDS. */
export function coverageOf(claimed: readonly Claimed[], sources: ReadonlyMap<string, Source>): Coverage[] {
  return (Object.keys(STATEMENT_KINDS) as StatementKind[]).map((kind) => {
    const own = claimed.filter((item) => item.kind === kind).map((item) => supportOf(item, sources));
    const count = (support: Support): number => own.filter((item) => item === support).length;
    return { kind, total: own.length, passage: count('passage'), reason: count('reason') };
  });
}

/** What is absolute: a claim about all cases, of which a source can hardly speak. */
const ABSOLUTE =
  /\b(?:never|always|everywhere|nothing|nobody|nowhere|no (?:form|switch|way|setting|control|opt-?out|page|entry|route))\b/i;

/** A sentence that says whose finding it is: ours, or what somebody says. */
const ATTRIBUTED =
  /\bwe (?:found|find|saw|know|knew|read|could)\b|\b(?:says?|said|writes?|wrote|reports?|reported|states?|stated|promises?|announced|according to|by (?:Meta|WhatsApp)’s)\b/i;

/**
 * The sentences of a headline that are absolute, although no passage under it says so and the sentence does not say who
 * looked. A headline is an outcome, a limit, an answer or a lead.
 */
export function firmSentences(claimed: Claimed, sources: ReadonlyMap<string, Source>): string[] {
  if (claimed.text === '') return [];
  const passages = claimed.citations.flatMap((citation) => {
    const { source, passage } = parseCitation(citation);
    return sources.get(source)?.passages?.[passage ?? ''] ?? [];
  });
  const said = (word: string): boolean =>
    passages.some(({ text = '' }) => text.toLowerCase().includes(word.toLowerCase()));
  return claimed.text.split(/(?<=[.!?])\s+/).filter((sentence) => {
    const word = ABSOLUTE.exec(sentence)?.[0];
    return word !== undefined && !ATTRIBUTED.test(sentence) && !said(word);
  });
}
