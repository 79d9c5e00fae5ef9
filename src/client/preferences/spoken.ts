/** A path as a sentence that one person can read out to another. */
export function spokenPath(labels: readonly string[]): string {
  const [first, ...rest] = labels.map((label) => `“${label.trim()}”`);
  if (first === undefined) return '';
  const verbs = rest.map((label, index) =>
    index === rest.length - 1 && rest.length > 1 ? `and last ${label}` : `then ${label}`,
  );
  return `To read out: open ${[first, ...verbs].join(', ')}.`;
}
