/** What readers came to ask, each answered in one plain line: the questions, in the order in which they are shown. */
import { QUESTION_KEYS, type Answer, type AnswerKey, type Answers } from '../schemas/answers.ts';
import { messages } from '../messages/index.ts';

/** An answer with its question. */
export interface Answered {
  /** Also the anchor of its line. */
  key: AnswerKey;
  question: string;
  text: string;
  sources: readonly string[];
  unconfirmed: string | undefined;
}

/** The answers that there are with their keys, in the order of the questions. */
export function answerEntries(answers: Answers): [AnswerKey, Answer][] {
  return QUESTION_KEYS.flatMap((key): [AnswerKey, Answer][] => {
    const answer = answers[key];
    return answer === undefined ? [] : [[key, answer]];
  });
}

/** The answers that there are, each with its question. */
export function answered(answers: Answers): Answered[] {
  return answerEntries(answers).map(([key, { text, sources, unconfirmed }]) => ({
    key,
    question: messages.guide.questions[key],
    text,
    sources,
    unconfirmed,
  }));
}

/** Their citations, in the same order. */
export function sourcesOfAnswers(answers: Answers): string[] {
  return answerEntries(answers).flatMap(([, { sources }]) => sources);
}
