/** What authors are told of the mistakes that everybody makes: the line itself, the limit or the valid values, and once. */
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/fault.ts';
import { closest } from '../../../src/content/nearest.ts';
import { parseYaml } from '../../../src/content/yaml.ts';
import { check, guideWith } from './project.ts';

const LABELS = 'labels: [Menu, Lamp]\nother: x\n';

test.each([
  ['a quotation mark that is not closed', 'a: 1\ntitle: "Turn off the lamp\nnote: x\nlast: "y"\n', 2, /quotation mark/],
  ['the other mark', "a: 1\nnote: 'It was called lamp.\nb: 2\n", 2, /quotation mark/],
  ['a mark within a list', LABELS.replace('[Menu', '["Menu'), 1, /quotation mark/],
  ['a mark in a list of lines', 'list:\n  - first\n  - "second\n  - third\n', 3, /quotation mark/],
  ['a tab', 'a:\n  b: 1\n\tc: 2\n', 3, /tab/],
  ['a colon inside a text', 'a: 1\ntitle: Turn off: the lamp\n', 2, /colon/],
  ['a line too far left', 'steps:\n  - id: a\n   do: Open it\n', 3, /farther left or right/],
  ['a bracket that is not closed', LABELS.replace('Lamp]', 'Lamp'), 1, /bracket/],
  ['a sign that YAML keeps for itself', 'a: 1\ntitle: @lamp is off\n', 2, /“@”/],
  ['a field twice', 'a: 1\nb: 2\na: 3\n', 3, /“a” for the second time/],
  ['an anchor', 'a: &b c\n', 1, /anchor/],
])('YAML with %s: its own line, in words', (_, text, line, message) => {
  const { error } = parseYaml(text);
  expect(error?.line).toBe(line);
  expect(error?.message).toMatch(message);
  expect(error?.remedy).toMatch(/^[A-Z].*\.$/);
});

test('quotation marks inside texts, apostrophes and lists of quoted labels are no mistake of their line', () => {
  const text = "a: It's \"so\"\nb: ['x, y', \"z\"]\nc: { d: 'it''s' }\ne: f: g\n";
  expect(parseYaml(text).error).toMatchObject({ line: 4, message: expect.stringContaining('colon') as string });
});

test.each([
  [
    'what is too long',
    'Turn off the lamp',
    `Turn off the lamp ${'again '.repeat(12)}`,
    /has 102 characters; it may have at most 60/,
  ],
  ['an unknown value', 'effect: partial', 'effect: complete', /cannot be “complete”\. It can be: full, partial,/],
  ['a missing field', 'effect: partial\n', '', /effect: is missing/],
  ['an empty field', 'effect: partial', 'effect:', /effect: is empty/],
  ['another kind of value', 'minutes: 2', 'minutes: two', /must be a number, and is “two”/],
  ['a misspelt field', 'effect: partial', 'efect: partial', /efect: is not a known key.*\n.*Did you mean “effect”\?/],
  ['an unknown field', 'effect: partial', 'effect: partial\nweather: fine', /Here can stand: title, outcome, /],
  ['a day in another form', 'checked: 2026-', 'checked: 27.11.2026 # ', /must be a date that exists/],
])('%s is told once, with what is right', (_, before, after, message) => {
  const faults = check(guideWith(before, after));
  expect(faults.map(formatFault).join('\n')).toMatch(message);
  expect(faults).toHaveLength(1);
});

test('the word that was meant is found by its letters', () => {
  expect(closest('titel', ['outcome', 'title'])).toBe('title');
  expect(closest('iphone', ['ios', 'android'])).toBeUndefined();
});
