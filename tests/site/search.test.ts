import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/domain/search/types.ts';
import { readIndex } from '../search/local.ts';
import { built, exists } from './dist.ts';

const index = readIndex();
const addresses = index.core.pages.map(([, , address]) => address);

describe('the index of the built site', () => {
  it('has pages that exist, with every step’s anchor', () => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const [page, [kind, , address]] of index.core.pages.entries()) {
      expect(exists(address.replace(/#.*/, '')), address).toBe(true);
      const [, steps] = index.detail(page);
      const anchors = [...steps.map(([anchor]) => anchor), ...address.split('#').slice(1)];
      if (anchors.length === 0) continue;
      const html = built(`${address.slice(1).replace(/#.*/, '')}index.html`);
      for (const anchor of anchors)
        expect(html, `${KINDS[kind] ?? ''} ${address}#${anchor}`).toContain(`id="${anchor}"`);
    }
  });

  it('names every page once', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('carries no interface of Pagefind’s that we do not use', () => {
    expect(exists('/pagefind/pagefind.js')).toBe(true);
    expect(exists('/pagefind/pagefind-ui.js')).toBe(false);
  });
});
