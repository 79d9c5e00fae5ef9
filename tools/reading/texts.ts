import { plainText } from '../../src/domain/changes.ts';
import type { Content } from '../../src/content/read.ts';
import { partsOf } from '../../src/domain/steps.ts';

/** What a reader must understand to act: summaries, limits, steps and notes of every guide, change, claim and right. */
export function textsOf(content: Content): { kind: string; id: string; text: string }[] {
  const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
  return [
    ...[...content.guides.values()].map(({ id, data }) => ({
      kind: 'guide',
      id,
      text: [data.outcome.text, data.limits.text, ...partsOf(data).flatMap(({ part }) => [part.do, part.note ?? ''])]
        .filter((text) => text !== '')
        .map(sentence)
        .join(' '),
    })),
    ...[...content.changes.values()].map(({ id, data }) => ({
      kind: 'change',
      id,
      text: `${plainText(data.summary)} ${plainText(data.meaning)}`,
    })),
    ...[...content.claims.values()].map(({ id, data }) => ({ kind: 'claim', id, text: data.answer })),
    ...[...content.situations.values()].map(({ id, data }) => ({
      kind: 'situation',
      id,
      text: [
        data.answer.text,
        data.limits.text,
        ...data.stages.flatMap((stage) => [
          stage.why ?? '',
          ...stage.steps.flatMap((step) => [step.do ?? '', step.tip ?? '', step.why ?? '', step.notice?.text ?? '']),
        ]),
      ]
        .filter((text) => text !== '')
        .map(sentence)
        .join(' '),
    })),
    ...[...content.rights.values()].map(({ id, data }) => ({
      kind: 'right',
      id,
      text: [data.summary.text, ...data.rights.map((item) => sentence(item.result))].join(' '),
    })),
  ];
}
