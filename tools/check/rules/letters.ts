import type { Entry } from '../../../src/content/read.ts';
import { isBlank, namesIn } from '../../../src/domain/letters/blanks.ts';
import {
  compose,
  countWords,
  FRAME,
  isFree,
  templateOf,
  wordsOf,
  type Language,
} from '../../../src/domain/letters/compose.ts';
import { isOpening } from '../../../src/domain/letters/requests.ts';
import type { Letter } from '../../../src/schemas/letter.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';
import { nearest } from './references.ts';

/** As many words fit on one printed page. */
const MOST_WORDS = 250;
/** An article by its number belongs to one law, and a text may serve several. */
const ARTICLE = /(?:\b(?:Art(?:icle|igo|ikel)?s?\.?|sections?|principle|APP|s\.|Abs\.)|§)\s*\d/i;
/** What a text may name besides blanks and names of the law: a limit in numbers, where the law has one. */
const TIME = 'time';

/** Letters are whole: every blank is filled by the reader or by the law, and a text names no article by itself. */
export const letters: Find = (content, { has }) => {
  const found: Found[] = [];
  const taken = new Map<string, string>();
  const languages = (Object.keys(FRAME) as Language[]).filter((language) =>
    [...content.letters.values()].some(
      ({ data }) => !isOpening(data.request) && data.to === 'company' && data.texts[language],
    ),
  );
  for (const entry of content.letters.values()) {
    const { data } = entry;
    const tell = (path: (string | number)[], message: string, remedy: string): void =>
      void found.push(at(entry, path, message, remedy));
    if (!entry.id.endsWith(`-${data.request}`))
      tell(['request'], `is not the end of the file’s name, “${entry.id}”`, `Name the file <law>-${data.request}.mdx.`);
    if (entry.body.trim() !== '')
      tell(
        [],
        'has a text below its front matter, which no page shows',
        'Put it into the front matter, or take it out.',
      );
    const lacking = isOpening(data.request) ? languages.filter((language) => !data.texts[language]) : [];
    for (const language of lacking)
      tell(
        ['texts'],
        `has no text in ${FRAME[language].name}, in which there are letters`,
        'Write it: any letter can begin with it.',
      );
    if (isOpening(data.request) && (!isFree(data) || data.not || data.to === 'authority'))
      tell(['request'], 'begins any letter, and so has no law of its own', 'Take out `laws`, `not` and `to`.');
    for (const region of [...Object.keys(data.laws), ...Object.keys(data.not ?? {})]) {
      const path = [region in data.laws ? 'laws' : 'not', region];
      if (!has('regions', region))
        tell(path, `names “${region}”, which is not in content/regions`, nearest(region, content.regions.keys()));
      const key = `${region} ${data.request}`;
      const earlier = taken.get(key);
      if (earlier !== undefined) tell(path, `is already told by ${earlier}`, 'Leave it to one of the two.');
      taken.set(key, entry.file);
    }
    for (const [region, { right }] of Object.entries(data.laws)) {
      if (right !== undefined && !has('rights', region))
        tell(
          ['laws', region, 'right'],
          `content/rights/${region}.mdx is not there`,
          'Write it first, or take this out.',
        );
      const rights = content.rights.get(region)?.data.rights;
      if (right !== undefined && rights && !rights.some(({ id }) => id === right))
        tell(
          ['laws', region, 'right'],
          `names “${right}”, which content/rights/${region}.mdx does not have`,
          nearest(
            right,
            rights.map(({ id }) => id),
          ),
        );
    }
    for (const blank of Object.keys(data.ask))
      if (!isBlank(blank)) tell(['ask', blank], `asks for “${blank}”, which is no blank`, 'Name a blank of the text.');
      else if (!blanksOf(data).has(blank))
        tell(['ask', blank], `asks for “${blank}”, which its text does not have`, 'Take it out.');
    judgeTexts(entry, tell);
  }
  for (const entry of content.letters.values())
    for (const [region, { names }] of Object.entries(entry.data.laws))
      for (const language of Object.keys(names) as Language[])
        if (!entry.data.texts[language])
          found.push(
            at(
              entry,
              ['laws', region, 'names', language],
              'names articles for a text that is not there',
              'Write the text, or take them out.',
            ),
          );
  for (const entry of content.recipients.values()) {
    for (const [list, collection] of [
      ['regions', 'regions'],
      ['platforms', 'platforms'],
    ] as const)
      entry.data[list].forEach((id, index) => {
        if (!has(collection, id))
          found.push(
            at(
              entry,
              [list, index],
              `names “${id}”, which is not in content/${collection}`,
              nearest(id, content[collection].keys()),
            ),
          );
      });
  }
  return found;
};

function judgeTexts(
  { data }: Entry<Letter>,
  tell: (path: (string | number)[], message: string, remedy: string) => void,
): void {
  for (const language of Object.keys(FRAME) as Language[]) {
    const text = data.texts[language];
    if (!text) continue;
    const path = ['texts', language];
    judgeNames(data, language, tell);
    text.paragraphs.forEach((paragraph, index) => {
      if (typeof paragraph === 'string') return;
      for (const key of ['if', 'unless'] as const) {
        const name = paragraph[key];
        if (name !== undefined && name !== TIME && !lawNames(data).has(name))
          tell(
            [...path, 'paragraphs', index, key],
            `“${name}” is no name of a law`,
            nearest(name, [TIME, ...lawNames(data)]),
          );
      }
      if (paragraph.if !== undefined && paragraph.if === paragraph.unless)
        tell([...path, 'paragraphs', index, 'unless'], 'is its `if`, too: it never stands', 'Take one out.');
    });
    const templates: [(string | number)[], string][] = [
      [['subject'], text.subject],
      ...text.paragraphs.map((paragraph, index): [(string | number)[], string] => [
        ['paragraphs', index],
        templateOf(paragraph),
      ]),
    ];
    for (const [place, template] of templates) {
      for (const name of namesIn(template))
        if (!isBlank(name) && name !== TIME && !lawNames(data).has(name))
          tell(
            [...path, ...place],
            `names {{${name}}}, which is no blank and no name of a law`,
            nearest(name, lawNames(data)),
          );
      const article = ARTICLE.exec(template)?.[0];
      if (article !== undefined)
        tell(
          [...path, ...place],
          `names “${article}” itself`,
          'Write {{article}}, and its number under `names` of each law.',
        );
    }
    if (form(data, language) !== form(data, 'en'))
      tell(
        path,
        'has other paragraphs or blanks than the English text',
        'Say the same in each language, in the same order.',
      );
  }
}

/** What the English text asks of the reader, by itself or in the words of a law. */
function blanksOf({ texts, laws }: Letter): Set<string> {
  const words = Object.values(laws).flatMap(({ names }) => Object.values(names.en));
  return new Set(namesIn([texts.en.subject, ...texts.en.paragraphs.map((one) => templateOf(one)), ...words].join(' ')));
}

/** Every name that a law of the letter gives its articles, in any language. */
function lawNames(data: Letter): Set<string> {
  return new Set(
    Object.values(data.laws).flatMap(({ names }) => Object.values(names).flatMap((one) => Object.keys(one ?? {}))),
  );
}

/** What the texts of all languages have in common: their paragraphs’ conditions and the reader’s blanks. */
function form(data: Letter, language: Language): string {
  return (data.texts[language]?.paragraphs ?? [])
    .map((paragraph) => {
      const { if: needs = '', unless = '' } = typeof paragraph === 'string' ? {} : paragraph;
      return `${needs}|${unless}|${[...new Set(namesIn(templateOf(paragraph)).filter(isBlank))].sort().join()}`;
    })
    .join('\n');
}

function judgeNames(
  data: Letter,
  language: Language,
  tell: (path: (string | number)[], message: string, remedy: string) => void,
): void {
  const text = data.texts[language];
  if (!text) return;
  const laws = isFree(data) ? [undefined] : Object.keys(data.laws);
  for (const region of laws) {
    const law = region === undefined ? undefined : data.laws[region];
    if (law && !law.names[language]) continue;
    const words = wordsOf(law, language);
    const path = region === undefined ? ['texts', language] : ['laws', region, 'names', language];
    const missing = [text.subject, ...text.paragraphs].flatMap((paragraph) => {
      const given = typeof paragraph !== 'string' && paragraph.if !== undefined ? [paragraph.if] : [];
      if (given.some((name) => !Object.hasOwn(words, name))) return [];
      return namesIn(templateOf(paragraph)).filter((name) => !isBlank(name) && !Object.hasOwn(words, name));
    });
    for (const name of new Set(missing))
      tell(
        path,
        `leaves {{${name}}} without words`,
        name === TIME ? 'Put the paragraph under `if: time`.' : `Give ${name} its words there, or use a blank.`,
      );
    if (missing.length > 0) continue;
    const used = [text.subject, ...text.paragraphs].flatMap((paragraph) => namesIn(templateOf(paragraph)));
    const conditions = text.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.if, one.unless]));
    for (const name of Object.keys(law?.names[language] ?? {}))
      if (!used.includes(name) && !conditions.includes(name))
        tell([...path, name], 'is named by no paragraph', 'Take it out, or use it.');
    const count = countWords(compose(data, law, language, undefined));
    if (count > MOST_WORDS)
      tell(path, `makes a letter of ${String(count)} words`, `Shorten it to ${String(MOST_WORDS)}: one printed page.`);
  }
}
