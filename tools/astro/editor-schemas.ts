/**
 * JSON Schemas of the content’s YAML files, for editors: .vscode/settings.json names them, and any editor with the YAML
 * language server can. Front matter completes by Astro’s own extension, which reads what Astro writes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z, type ZodType } from 'zod';
import { COLLECTIONS, SETTINGS, type Collection } from '../../src/content/collections.ts';

/** Where the schemas lie, from the project’s root. */
export const EDITOR_SCHEMAS = '.cache/schemas';

/** The schema of each YAML file, by the files that it is for, below the content folder. */
export function yamlSchemas(): { name: string; files: string; schema: ZodType }[] {
  return [
    ...Object.entries<Collection>(COLLECTIONS).flatMap(([name, { kind, place, id, schema }]) =>
      kind === 'prose'
        ? []
        : [{ name, files: kind === 'maps' ? `${place}/*.yaml` : place, schema: z.record(id, schema) }],
    ),
    ...Object.entries(SETTINGS).map(([name, { file, schema }]) => ({ name, files: file, schema })),
  ];
}

/** Writes them below a project’s root. They speak draft 7, which every editor knows. */
export function writeEditorSchemas(root: string): void {
  const folder = path.join(root, EDITOR_SCHEMAS);
  mkdirSync(folder, { recursive: true });
  for (const { name, schema } of yamlSchemas()) {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      target: 'draft-7',
      // A date may be a bare year, which YAML takes for a number: dates are what is turned into text before it is judged.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'pipe' && jsonSchema.type === 'string')
          Object.assign(jsonSchema, { type: ['string', 'integer'] });
      },
    });
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(json));
  }
}
