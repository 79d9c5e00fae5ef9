import { leadingDate } from '../../../src/domain/changes.ts';
import { at, type Find } from '../../lint/rule.ts';

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
