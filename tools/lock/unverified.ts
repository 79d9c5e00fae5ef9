/** The names of the packages of a lock file that come without an integrity, each once. The project itself needs none. */
export function unverified(packages: Readonly<Record<string, { integrity?: string }>>): string[] {
  const names = Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && integrity === undefined)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
  return [...new Set(names)].sort();
}
