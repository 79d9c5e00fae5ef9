/**
 * `npm run lock:integrity`: lists the packages of package-lock.json without an integrity, which npm therefore takes on
 * trust, and how many have one. Exits 1 if there are others than those that CONTRIBUTING.md knows of.
 */
import { readFileSync } from 'node:fs';
import { unverified } from './unverified.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { integrity?: string }>;
};
const missing = unverified(packages);
for (const name of missing) console.log(name);
const known = readFileSync('CONTRIBUTING.md', 'utf8');
const unknown = missing.filter((name) => !known.includes(`\`${name}\``));
console.log(
  `${String(missing.length)} of ${String(Object.keys(packages).length - 1)} packages have no integrity in the lock.`,
);
if (unknown.length > 0) {
  console.error(
    `CONTRIBUTING.md does not name: ${unknown.join(', ')}. Take the integrity from the registry, or name them there.`,
  );
  process.exitCode = 1;
}
