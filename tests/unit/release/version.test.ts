/** One version, wherever it is named: see “Releases” in CONTRIBUTING.md. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/content/yaml.ts';

test('package, lock, citation and changelog name the same version, and the same day', () => {
  const read = (file: string): string => readFileSync(file, 'utf8');
  const named = z.object({ version: z.string() });
  const { version } = named.parse(JSON.parse(read('package.json')));
  const lock = named.extend({ packages: z.object({ '': named }) }).parse(JSON.parse(read('package-lock.json')));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  const [, newest, day] = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/m.exec(read('CHANGELOG.md')) ?? [];
  expect(newest).toBe(version);
  const citation = z
    .object({ version: z.string(), 'date-released': z.string() })
    .parse(parseYaml(read('CITATION.cff')).data);
  expect(citation).toMatchObject({ version, 'date-released': day });
});
