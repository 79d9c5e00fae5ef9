import { z } from 'zod';
import { SOURCE_KINDS } from './source.ts';

const months = z.int().min(1).max(120);

/** content/audit.yaml: from what age on the audit asks for another look. Ages in months. */
export const auditSettings = z.strictObject({
  guides: z.strictObject({ checked: months, evidence: months, labels: months }),
  claims: z.strictObject({ checked: months }),
  rights: z.strictObject({ checked: months }),
  sources: z.record(z.enum(SOURCE_KINDS), months),
  /** Weight of a platform's readers, 1 to 5. */
  readers: z.record(z.string(), z.int().min(1).max(5)),
});

export type AuditSettings = z.infer<typeof auditSettings>;
