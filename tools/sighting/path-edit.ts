/** Makes what was seen on a screen the path of a step, and notes the new names of its labels: small edits in the texts of the files. */
import { UsageError } from '../edit/command.ts';
import type { Edits } from '../edit/edits.ts';
import { inFlow, scalar } from '../edit/yaml-text.ts';
import type { Meant } from './meant.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

/**
 * Puts a path with its sighting in place of the one that the step has on that device, or beside those of others.
 * @throws UsageError where the file is written in a form that a person has to edit
 */
export function setPath(
  edits: Edits,
  { entry, action, path, sighting }: Meant,
  labels: readonly string[],
  id: string,
): void {
  const { device, day } = sighting;
  const lines = (edits.text(entry.file) ?? '').split('\n');
  const fresh = `${device}: { path: [${labels.map(inFlow).join(', ')}], seen: ${day}, sighting: ${id} }`;
  const at = (...rest: string[]): number => entry.lineOf([...path, ...rest]) - 1;
  const byHand = (): UsageError => new UsageError(`Edit ${entry.file} by hand, at “where” of “${action.id}”: ${fresh}`);
  if (action.where === undefined) throw byHand();
  const known = action.where[device] !== undefined;
  const line = known ? at('where', device) : at('where') + 1;
  const indent = /^ */.exec(lines[line] ?? '')?.[0] ?? '';
  if (known && !(lines[line] ?? '').startsWith(`${indent}${device}:`)) throw byHand();
  if (!known && !/^\s*where:\s*$/.test(lines[line - 1] ?? '')) throw byHand();
  let end = line;
  if (known) for (end += 1; inside(lines[end], indent); end++);
  lines.splice(line, end - line, indent + fresh);
  edits.set(entry.file, lines.join('\n'));
}

/** Whether a line of a block list or map goes on with what a key above it holds. */
function inside(line: string | undefined, indent: string): boolean {
  if (line === undefined) return false;
  const own = /^ */.exec(line)?.[0] ?? '';
  return (
    own.length > indent.length ||
    (own.length === indent.length && /^\s*[-\]}]/.test(line) && !line.startsWith(`${own}- id:`))
  );
}

/**
 * Notes the names that took the place of others in the history of their labels: the old one is leaving.
 * Out: what a person has to note besides.
 */
export function recordNames(
  edits: Edits,
  { entry, sighting }: Meant,
  before: readonly string[],
  after: readonly string[],
  id: string,
): string[] {
  const app = platformOf(entry.id);
  // Of a path that grew or shrank nobody can tell which label became which.
  if (before.length !== after.length || !sighting.language.startsWith('en')) return [];
  return before.flatMap((old, index) => {
    const name = after[index] ?? '';
    if (same(old, name)) return [];
    const label = [...edits.read.content.labels.values()].find(
      ({ data }) =>
        data.platforms.includes(app) && data.names.some((one) => one.common !== true && same(one.name, old)),
    );
    if (!label)
      return [`“${old}” has no history. If a source shows “${name}”: npm run label -- "${old}" "${name}" --app ${app}`];
    const { names } = label.data;
    if (names.some((one) => same(one.name, name))) return [];
    const lines = (edits.text(label.file) ?? '').split('\n');
    const place = names.findIndex((one) => same(one.name, old));
    const status = label.lineOf(['names', place, 'status']) - 1;
    const first = label.lineOf(['names', 0]) - 1;
    const indent = /^ */.exec(lines[first] ?? '')?.[0] ?? '';
    if (!/^ *- name:/.test(lines[first] ?? ''))
      return [`Note in ${label.file} by hand that “${old}” is “${name}” now.`];
    lines[status] = (lines[status] ?? '').replace('status: current', 'status: leaving');
    lines.splice(
      first,
      0,
      `${indent}- name: ${scalar(name)}`,
      `${indent}  status: current`,
      `${indent}  from: ${sighting.day}`,
      `${indent}  sighting: ${id}`,
    );
    edits.set(label.file, lines.join('\n'));
    return [`“${old}” became “${name}” in the history of ${label.id}.`];
  });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
