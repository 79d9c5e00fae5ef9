/** The JSON-LD of every page, held against the vocabulary of schema.org. */
import { expect, test } from 'vitest';
import { pages } from './dist.ts';
import { faultsOfItem } from './schema-org.ts';

test('every type and property is known, every value is of its kind, and nothing needed lacks', () => {
  const faults: string[] = [];
  let items = 0;
  for (const { address, html } of pages())
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
      items += 1;
      for (const fault of faultsOfItem(JSON.parse(json))) faults.push(`${address}: ${fault}`);
    }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(items).toBeGreaterThan(100);
});

test('what is wrong is told', () => {
  const item = {
    '@context': 'https://schema.org',
    '@type': 'ListItem',
    position: 1,
    name: 'a',
    item: 'https://a.example/',
  };
  expect(faultsOfItem(item)).toEqual([]);
  expect(faultsOfItem({ ...item, colour: 'red' })).toEqual(['item.colour is no property of ListItem']);
  expect(faultsOfItem({ ...item, item: '/a/' })).toEqual(['item.item is no URL']);
  expect(faultsOfItem({ ...item, '@type': 'Lamp' })).toEqual(['item has the unknown type Lamp']);
  expect(faultsOfItem({ '@type': 'WebSite', name: 'a', potentialAction: { '@type': 'Rating' } })).toEqual([
    'has no @context of schema.org',
    'item lacks url',
    'item.potentialAction is no SearchAction',
  ]);
});
