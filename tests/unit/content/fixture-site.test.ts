/** The fixture site: valid like the real content, and complete, so that tests find every special case there. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { change } from '../../../src/schemas/change.ts';
import { claim } from '../../../src/schemas/claim.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { label } from '../../../src/schemas/label.ts';
import { right } from '../../../src/schemas/right.ts';
import { source } from '../../../src/schemas/source.ts';
import { platform, region, term, topic, use } from '../../../src/schemas/vocabulary.ts';
import { checkContent } from '../../../tools/check/check.ts';
import { formatFault } from '../../../tools/content/fault.ts';
import { unused } from './unused.ts';

const { content, faults } = checkContent('tests/fixtures/site');

test('it has no fault', () => {
  expect(faults.map(formatFault)).toEqual([]);
});

test.each(
  Object.entries({
    guides: guide,
    changes: change,
    claims: claim,
    rights: right,
    sources: source,
    labels: label,
    platforms: platform,
    regions: region,
    topics: topic,
    uses: use,
    glossary: term,
  }),
)('its %s use every field and every value that the schema knows', (name, schema) => {
  const entries = [...content[name as keyof typeof content].values()].map(({ data }) => data as unknown);
  expect(unused(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }), entries)).toEqual([]);
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
