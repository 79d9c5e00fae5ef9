/** One text for each field: its description feeds the JSON Schema, the editor and the remedy of a fault. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/content/collections.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
}

/** Fields without a description, by their paths. */
function bare(schema: Schema, path = ''): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description === undefined ? [`${path}${key}`] : []),
      ...bare(field, `${path}${key}.`),
    ]),
    ...[schema.items, ...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.additionalProperties].flatMap((inner) =>
      typeof inner === 'object' ? bare(inner, path) : [],
    ),
  ];
}

test.each(COLLECTION_NAMES)('every field of %s has a description', (name) => {
  const schema = z.toJSONSchema(COLLECTIONS[name].schema, { io: 'input', unrepresentable: 'any' });
  expect(bare(schema as Schema)).toEqual([]);
});

test('a field without a description is found', () => {
  const schema = z.object({ a: z.string().meta({ description: 'An a.' }), b: z.array(z.object({ c: z.int() })) });
  expect(bare(z.toJSONSchema(schema) as Schema)).toEqual(['b', 'b.c']);
});
