import { answerEntries } from '../domain/answers.ts';
import { parseCitation } from '../domain/citations.ts';
import { evidencedPaths } from '../domain/paths.ts';
import { partsOf } from '../domain/steps.ts';
import type { Answers } from '../schemas/answers.ts';
import type { Content, Entry } from './read.ts';

/** A statement of the site together with what it stands on. */
export interface Support {
  entry: Entry<unknown>;
  /** Where the list of sources stands. */
  path: (string | number)[];
  /** The citations, as they are written. */
  citations: readonly string[];
  /** Ids of their sources, one a citation, in the same order. */
  sources: readonly string[];
  /** The reason shown to the reader, if the statement is marked as unconfirmed. */
  unconfirmed: string | undefined;
  /** What it is, for messages. */
  what: 'step' | 'statement';
}

interface Carrier {
  sources?: readonly string[] | undefined;
  unconfirmed?: string | undefined;
}

/** Every list of sources in the content, with the mark of the statement or entry that it carries. */
export function supportsOf(content: Content): Support[] {
  const found: Support[] = [];
  const take = (
    entry: Entry<unknown>,
    carrier: Carrier | undefined,
    path: (string | number)[],
    what: Support['what'] = 'statement',
    outer?: string,
  ): void => {
    if (!carrier?.sources || carrier.sources.length === 0) return;
    found.push({
      entry,
      path: path[0] === 'dateSources' ? path : [...path, 'sources'],
      citations: carrier.sources,
      sources: carrier.sources.map((citation) => parseCitation(citation).source),
      unconfirmed: carrier.unconfirmed ?? outer,
      what,
    });
  };

  const takeAnswers = (
    entry: Entry<unknown>,
    { answers, unconfirmed }: { answers: Answers; unconfirmed?: string | undefined },
  ): void => {
    for (const [key, answer] of answerEntries(answers)) take(entry, answer, ['answers', key], 'statement', unconfirmed);
  };

  for (const entry of content.guides.values()) {
    const { data } = entry;
    take(entry, data.outcome, ['outcome'], 'statement', data.unconfirmed);
    take(entry, data.limits, ['limits'], 'statement', data.unconfirmed);
    take(entry, data.regions, ['regions'], 'statement', data.unconfirmed);
    takeAnswers(entry, data);
    for (const { part, path } of partsOf(data)) {
      take(entry, part, path, 'step', data.unconfirmed);
      for (const { device, sources } of evidencedPaths(part))
        take(entry, { sources }, [...path, 'where', device], 'step', part.unconfirmed ?? data.unconfirmed);
    }
    data.steps.forEach((step, index) => {
      take(entry, step.awaits, ['steps', index, 'awaits'], 'statement', step.unconfirmed ?? data.unconfirmed);
    });
  }
  for (const entry of content.changes.values()) {
    const { data } = entry;
    take(entry, data, []);
    for (const key of ['summary', 'meaning'] as const) {
      const parts = data[key];
      if (typeof parts === 'string') continue;
      parts.forEach((part, index) => {
        if ('text' in part) take(entry, part, [key, index], 'statement', data.unconfirmed);
      });
    }
    for (const [kind, sources] of Object.entries(data.dateSources ?? {}))
      take(entry, { sources }, ['dateSources', kind], 'statement', data.unconfirmed);
    take(entry, data.regions, ['regions'], 'statement', data.unconfirmed);
    takeAnswers(entry, data);
  }
  for (const entry of content.claims.values()) {
    take(entry, entry.data, []);
    entry.data.timeline.forEach((item, index) => {
      take(entry, item, ['timeline', index], 'statement', entry.data.unconfirmed);
    });
  }
  for (const entry of content.rights.values()) {
    const { data } = entry;
    for (const key of ['summary', 'law', 'controller', 'training', 'adsFromChats'] as const)
      take(entry, data[key], [key]);
    for (const key of ['rights', 'regulators', 'forms', 'practice'] as const) {
      data[key].forEach((item, index) => {
        take(entry, item, [key, index]);
      });
    }
  }
  for (const entry of content.letters.values()) {
    const { data } = entry;
    take(entry, data.about, ['about']);
    for (const [region, law] of Object.entries(data.laws)) {
      take(entry, law, ['laws', region]);
      take(entry, law.deadline, ['laws', region, 'deadline'], 'statement', law.unconfirmed);
      take(entry, law.note, ['laws', region, 'note']);
    }
    for (const [region, statement] of Object.entries(data.not ?? {})) take(entry, statement, ['not', region]);
  }
  for (const entry of content.recipients.values()) {
    const { data } = entry;
    take(entry, data, []);
    take(entry, data.email, ['email'], 'statement', data.unconfirmed);
    take(entry, data.officer, ['officer'], 'statement', data.unconfirmed);
  }
  for (const entry of content.situations.values()) {
    const { data } = entry;
    take(entry, data.answer, ['answer']);
    take(entry, data.limits, ['limits']);
    data.stages.forEach(({ steps }, stage) => {
      steps.forEach((step, index) => {
        const path = ['stages', stage, 'steps', index];
        take(entry, step, path, 'step');
        take(entry, step.notice, [...path, 'notice']);
      });
    });
    data.helplines.forEach((line, index) => {
      take(entry, line, ['helplines', index]);
    });
  }
  for (const entry of content.labels.values()) {
    entry.data.names.forEach((name, index) => {
      take(entry, name, ['names', index]);
    });
  }
  for (const entry of content.localLabels.values()) {
    entry.data.words.forEach((words, index) => {
      take(entry, words, ['words', index]);
    });
  }
  for (const entry of content.helpIn.values()) take(entry, entry.data, []);
  for (const entry of content.glossary.values()) take(entry, entry.data, []);
  return found;
}
