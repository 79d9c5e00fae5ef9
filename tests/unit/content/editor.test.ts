/** What editors know of the content: .vscode/settings.json, and the schemas that the build writes for them. */
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/yaml.ts';
import { EDITOR_SCHEMAS, writeEditorSchemas, yamlSchemas } from '../../../tools/astro/editor-schemas.ts';

const FIXTURE = 'tests/fixtures/site/content';
const root = mkdtempSync(path.join(tmpdir(), 'nss-editor-'));
writeEditorSchemas(root);
const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);

test('the settings of the editor name every YAML file of the content with its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(yamlSchemas().map(({ name, files }) => [`${EDITOR_SCHEMAS}/${name}.json`, `content/${files}`])),
  );
});

test.each(yamlSchemas())('the schema for $files takes what is right, and knows its fields', ({ name, files }) => {
  const validate = ajv.compile(
    JSON.parse(readFileSync(path.join(root, EDITOR_SCHEMAS, `${name}.json`), 'utf8')) as object,
  );
  for (const file of globSync(`${FIXTURE}/${files}`)) {
    const { data } = parseYaml(readFileSync(file, 'utf8'));
    expect(validate(data) ? [] : validate.errors, file).toEqual([]);
  }
  expect(validate({ 'no-such-entry': { 'no such field': 1 } })).toBe(false);
});
