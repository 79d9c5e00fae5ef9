import { leadingDate } from '../../../src/domain/changes.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';

/** What a change names fits together: a silent edit has its record, and who has to act is told where. */
export const changeParts: Find = (content) =>
  [...content.changes.values()].flatMap((entry): Found[] => {
    const { records, kind, action, guides } = entry.data;
    return [
      ...(kind === 'silent-edit' && records.length === 0
        ? [at(entry, ['kind'], 'is told by nobody but a record, and there is none', 'Name the recorded version.')]
        : []),
      ...(action === 'do-again' && guides.length === 0
        ? [at(entry, ['action'], 'asks to do something again, and no guide tells how', 'Name it under `guides`.')]
        : []),
    ];
  });

/** A change's file name begins with its leading date: effective, else announced, else reported, else recorded. */
export const changeNames: Find = (content) =>
  [...content.changes.values()].flatMap((entry) => {
    const { date } = leadingDate(entry.data);
    return entry.id.startsWith(`${date}-`)
      ? []
      : [
          at(
            entry,
            ['dates'],
            `the file is named ${entry.id}.mdx, but the leading date is ${date}`,
            `Name the file ${date}-….mdx.`,
          ),
        ];
  });
