import { describe, expect, test } from 'vitest';
import { formatYaml, parseYaml } from '../../../src/content/yaml.ts';

const TEXT = `# a comment
plain: one
quoted: "two"

folded: >-
  three
  lines
list:
  - first
  # between
  - id: second
    deep: { a: 1, b: [x, y,
      z] }
  -
    id: third
same:
- flush
- - nested
  - pair
`;

describe('the line of every field', () => {
  test.each([
    [['plain'], 2],
    [['quoted'], 3],
    [['folded'], 5],
    [['list'], 8],
    [['list', 0], 9],
    [['list', 1], 11],
    [['list', 1, 'deep'], 12],
    [['list', 1, 'deep', 'b', 1], 12],
    [['list', 1, 'deep', 'b', 2], 13],
    [['list', 2, 'id'], 15],
    [['same', 0], 17],
    [['same', 1, 1], 19],
  ])('%j stands on line %i', (path, line) => {
    const { data, lineOf } = parseYaml(TEXT);
    expect(data).toMatchObject({ list: [{}, { deep: { b: ['x', 'y', 'z'] } }, {}], folded: 'three lines' });
    expect(lineOf(path)).toBe(line);
    expect(parseYaml(TEXT, 10).lineOf(path)).toBe(line + 10);
  });

  test('of a field that is not there: the line of what should hold it', () => {
    expect(parseYaml(TEXT).lineOf(['list', 1, 'missing', 'more'])).toBe(11);
    expect(parseYaml(TEXT).lineOf(['list', 9])).toBe(8);
  });
});

test.each([
  ['two documents', 'a: 1\n---\nb: 2\n', 2, /more than one document/],
  ['an alias', 'a: &x [1]\nb: *x\n', 1, /anchor/],
  ['a tag', 'ok: 1\na: !!binary aGk=\n', 2, /tag/],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, /second time/],
  ['a tab', 'a:\n\t- b\n', 2, /tab/],
])('%s is a mistake with its line', (_, text, line, message) => {
  const { data, error } = parseYaml(text);
  expect(data).toBeUndefined();
  expect(error?.line).toBe(line);
  expect(error?.message).toMatch(message);
});

test('signs of references inside a text are no references', () => {
  expect(parseYaml('a: this & that\nb: "*x"\nc: really! # !tag\n').data).toEqual({
    a: 'this & that',
    b: '*x',
    c: 'really!',
  });
});

test('days, months and words that other readers change stay text', () => {
  expect(parseYaml('a: 2026-05-27\nb: 2026-05\nc: no\n').data).toEqual({ a: '2026-05-27', b: '2026-05', c: 'no' });
});

test('what is written is read again as it was', () => {
  const data = {
    a: '2026-05-27',
    b: '1234567',
    c: 'x: y',
    d: ['*', '& so', 'no'],
    e: { f: 'long '.repeat(60).trim() },
  };
  expect(parseYaml(formatYaml(data)).data).toEqual(data);
});
