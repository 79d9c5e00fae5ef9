import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf } from '../../tools/published/ids.ts';
import { readPublished } from '../../tools/published/lists.ts';
import { attribute, built, isRedirect } from './dist.ts';

/** Where a built address leads: itself, or the target of its redirect. */
function follow(address: string): string | undefined {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  if (!existsSync(`dist${file}`)) return undefined;
  const html = built(file.slice(1));
  if (!isRedirect(html)) return address;
  return /<meta http-equiv="refresh" content="0;\s*url=([^"]+)"/.exec(html)?.[1];
}

test('every address that was ever published is answered, and every anchor is there', () => {
  const published = readPublished(process.cwd());
  const retired = existsSync('retired.yaml') ? readFileSync('retired.yaml', 'utf8') : '';
  const anchors = new Map<string, Set<string>>();
  const dead: string[] = [];
  let addresses = 0;
  for (const id of published.keys()) {
    const address = addressOf(id);
    if (address === undefined) continue;
    addresses += 1;
    const [page = '', anchor] = address.split('#');
    const leads = follow(page);
    if (leads === undefined) {
      dead.push(`${id}: ${address}`);
      continue;
    }
    if (anchor === undefined || retired.includes(`${id}:`)) continue;
    if (!anchors.has(leads)) anchors.set(leads, new Set(attribute(built(`${leads.slice(1)}index.html`), 'id')));
    if (!anchors.get(leads)?.has(anchor)) dead.push(`${id}: no anchor ${anchor} on ${leads}`);
  }
  expect(addresses).toBeGreaterThan(1000);
  expect(dead.slice(0, 20)).toEqual([]);
});
