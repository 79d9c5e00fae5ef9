/** Something wrong in a content file, told so that an author can mend it. */
export interface Fault {
  /** Id of the rule that found it. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number;
  /** The field, as a path: `steps.2.sources.0`; `body` for a text. Empty for the whole file. */
  field: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** One fault as two lines of text. */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const field = fault.field === '' ? '' : ` ${fault.field}:`;
  return `${place}${field} ${fault.message} [${fault.rule}]\n    → ${fault.remedy}`;
}
