import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { securityText } from '../../../tools/security/security-txt.ts';
import { guideTwin } from '../../../tools/twins/guide.ts';
import { letterPagesIn, letterTwin } from '../../../tools/twins/letter.ts';
import { plain, Twin } from '../../../tools/twins/page.ts';
import { llmsText, twinsOf } from '../../../tools/twins/twins.ts';

const { content } = readContent('tests/fixtures/site');
const shelf = { content, site: 'https://site.example' };

function twinOf(id: string): string {
  const guide = content.guides.get(id);
  if (!guide) throw new Error(`The fixture site has no ${id}.`);
  return guideTwin(guide, shelf);
}

test('a guide’s twin carries region, device, date of evidence, limits and sources', () => {
  const text = twinOf('hub/refuse-ads');
  const { data } = content.guides.get('hub/refuse-ads') ?? {};
  expect(text).toContain(`regions: ${JSON.stringify(data?.regions.in)}`);
  expect(text).toContain(`devices: ${JSON.stringify(data?.devices)}`);
  expect(text).toContain(`evidence: "${data?.evidence.date ?? ''}"`);
  expect(text).toContain('**What this does not do:**');
  for (const step of data?.steps ?? []) expect(text).toContain(`https://site.example/hub/refuse-ads/#${step.id}`);
  expect(text).toMatch(/^\[\^1\]: .*About this source: <https:\/\/site\.example\/sources\//m);
});

test('what was seen on screens is there, with who says so', () => {
  const text = twinOf('plauder/hide-last-seen');
  expect(text).toContain('- Seen on Android, app 7.20, Germany, 20 November 2026.');
  expect(text).toContain('- Reported by a reader, not checked: “Settings › Privacy & safety › Last seen” on iPhone');
});

test('every way of a choice is there, and what cannot be undone says so', () => {
  const text = twinOf('plauder/choose-where-history-stays');
  expect(text).toContain('Do one of these:');
  expect(text).toContain('**This cannot be undone.**');
});

test('a letter’s twin carries its law, its time, its text by language with its blanks, and to whom it goes', () => {
  const page = letterPagesIn(content).find(({ region, request }) => `${region}/${request}` === 'uk/object-ai-training');
  if (!page) throw new Error('The fixture site has no such letter.');
  const { id, text } = letterTwin(page, shelf);
  expect(id).toBe('uk/object-ai-training');
  expect(text).toContain('region: "United Kingdom"');
  expect(text).toMatch(/- Rests on: .*\[\^\d+\].*\(Unconfirmed: We read the text of the union/);
  expect(text).toContain('30 days; 15 days more if they tell you why. Counted from the day on which it comes.');
  expect(text).toContain('Under Article 21 of the Data Act, as the United Kingdom kept it I object');
  expect(text).toContain('My reasons: [your own words]');
  expect(text).not.toContain('## The letter in German');
  expect(text).toContain(`By post: ${page.recipients[0]?.address.join(', ') ?? ''}`);
});

test('each footnote that is used is defined once, in every twin', () => {
  for (const { address, text } of [...twinsOf(shelf).values()].flat()) {
    const defined = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, number]) => number));
    expect(defined, address).toEqual([...new Set(defined)]);
    expect([...used].sort(), address).toEqual([...defined].sort());
  }
});

test('drafts have no twin, and llms.txt leads to every other entry', () => {
  const twins = twinsOf(shelf);
  const list = llmsText(twins, (address) => `https://site.example${address}`);
  const published = [...content.changes.values()].filter(({ data }) => !data.draft);
  expect([...twins.values()].flat()).toHaveLength(
    content.guides.size +
      content.situations.size +
      published.length +
      content.claims.size +
      content.rights.size +
      letterPagesIn(content).length,
  );
  for (const { id, data } of content.changes.values())
    expect(list.includes(`/changes/${id}/index.md`), id).toBe(!data.draft);
});

test('text stays text, and prose gets footnotes and whole addresses', () => {
  expect(plain('a*b [c] <d> snake_case _e_')).toBe('a\\*b \\[c\\] \\<d> snake_case \\_e\\_');
  const twin = new Twin(shelf);
  expect(
    twin.prose('See [it](/pal/x/).<Cite source="a#b" /> And <Term id="t">words</Term>. <Cite source="a#c" />'),
  ).toBe('See [it](https://site.example/pal/x/).[^1] And [words](https://site.example/glossary/#t).[^1]');
});

test('security.txt names the address and ends within a year; without an address there is none', () => {
  const site = 'https://site.example';
  expect(securityText({ contactEmail: undefined, contact: 'https://c.example', site }, '2026-11-27')).toBeUndefined();
  expect(securityText({ contactEmail: 'a@b.example', contact: 'https://c.example', site }, '2026-11-27')).toBe(
    'Contact: mailto:a@b.example\nContact: https://c.example\nExpires: 2027-10-27T00:00:00Z\nPreferred-Languages: en\nCanonical: https://site.example/.well-known/security.txt\n',
  );
});
