/** The fixture site: valid like the real content, and complete, so that tests find every special case there. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/content/collections.ts';
import { formatFault } from '../../../src/content/fault.ts';
import { checkContent } from '../../../tools/check/check.ts';
import { unused } from './unused.ts';

const { content, faults } = checkContent('tests/fixtures/site');

test('it has no fault', () => {
  expect(faults.map(formatFault)).toEqual([]);
});

test.each(COLLECTION_NAMES)('its %s use every field and every value that the schema knows', (name) => {
  const { schema } = COLLECTIONS[name];
  const entries = [...content[name].values()].map(({ data }) => data as unknown);
  const found = unused(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }), entries);
  // A way of a choice has the values and the paths of a step; that each occurs on one of the two is enough.
  const ofWay = (line: string): boolean => /\.oneOf\[\]\.(?:where\.|.* = )/.test(line);
  expect(found.filter((line) => !ofWay(line) || found.includes(line.replace('.oneOf[]', '')))).toEqual([]);
});

test('what nobody uses is found', () => {
  const shape = z.object({
    kind: z.enum(['a', 'b']),
    list: z.array(z.object({ note: z.string().optional(), days: z.int().default(1) })),
  });
  const schema = z.toJSONSchema(shape);
  expect(unused(schema, [{ kind: 'a', list: [{ days: 1 }] }])).toEqual(['kind = b', 'list[].note', 'list[].days']);
  expect(unused(schema, [{ kind: 'a', list: [{ days: 1, note: 'x' }, { days: 2 }] }, { kind: 'b' }])).toEqual([]);
});
