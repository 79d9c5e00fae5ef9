/** What a step of a journey and a help line must be, beyond their fields. */
import { expect, test } from 'vitest';
import { journeyStep, situation } from '../../../src/schemas/situation.ts';
import { SITUATION } from '../audit/made-content.ts';

const messages = (value: unknown): string[] =>
  journeyStep.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('a step leads to exactly one thing', () => {
  expect(messages({ guide: 'facebook/hide-list' })).toEqual([]);
  expect(messages({ right: 'own', why: 'The law helps here.' })).toEqual([]);
  expect(messages({ why: 'It leads nowhere.' })[0]).toContain('exactly one of');
  expect(messages({ guide: 'facebook/hide-list', claim: 'mind' })[0]).toContain('exactly one of');
});

test('what nobody says has no sources, and what is done needs them', () => {
  expect(messages({ do: 'Save a copy', sources: ['help'] })).toEqual([]);
  expect(messages({ do: 'Save a copy' })[0]).toContain('belong together');
  expect(messages({ guide: 'facebook/hide-list', sources: ['help'] })[0]).toContain('belong together');
  expect(messages({ tip: 'Take a friend along.', url: 'https://example.org/' })[0]).toContain('beside `do`');
});

test('a help line has an address or a number', () => {
  const line = { region: 'uk', name: 'Line', sources: ['help'] };
  const faults = (helpline: unknown): number =>
    situation.safeParse({ ...SITUATION, helplines: [helpline] }).error?.issues.length ?? 0;
  expect(faults({ ...line, phone: '116 123' })).toBe(0);
  expect(faults({ ...line, url: 'https://example.org/help' })).toBe(0);
  expect(faults(line)).toBe(1);
  expect(faults({ ...line, phone: 'call us' })).toBe(1);
});
