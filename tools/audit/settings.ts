/** The thresholds of the audit: `content/audit.yaml`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SOURCE_KINDS } from '../../src/schemas/source.ts';

const months = z.int().min(1).max(120);

/** The schema of `content/audit.yaml`. Ages in months. */
export const settingsSchema = z.strictObject({
  guides: z.strictObject({ checked: months, evidence: months, labels: months }),
  claims: z.strictObject({ checked: months }),
  rights: z.strictObject({ checked: months }),
  sources: z.record(z.enum(SOURCE_KINDS), months),
  /** Weight of a platform's readers, 1 to 5. */
  readers: z.record(z.string(), z.int().min(1).max(5)),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings below `root`. Errors: one error naming file and field. */
export function readSettings(root: string): Settings {
  const file = path.join(root, 'content/audit.yaml');
  const result = settingsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(
    `content/audit.yaml is not valid:\n${result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
}
