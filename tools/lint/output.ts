/** What the linter found, for machines. For people see `formatFault` and tools/audit/report.ts. */
import type { Finding } from './rule.ts';

/** One finding a line, as JSON. */
export function asJson(findings: readonly Finding[]): string {
  return findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
}

/**
 * Annotations that GitHub shows at the line, as workflow commands:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub(findings: readonly Finding[]): string {
  const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return findings
    .map(({ severity, file, line, rule, field, message, remedy }) => {
      const place = `file=${property(file)}${line === undefined ? '' : `,line=${String(line)}`},title=${property(rule)}`;
      const subject = field === '' ? '' : `${field}: `;
      return `::${severity === 'error' ? 'error' : 'warning'} ${place}::${data(`${subject}${message}\n${remedy}`)}\n`;
    })
    .join('');
}
