/** The small parts: what is seen of a line, what makes two sentences the same, where links lead, how dates are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../tools/policy-watch/compare/align.ts';
import { likeness, markWords } from '../../../tools/policy-watch/compare/words.ts';
import { effectiveDateFinder, parseDate, withoutDates } from '../../../tools/policy-watch/text/dates.ts';
import { Lexicon } from '../../../tools/policy-watch/text/lexicon.ts';
import { destination } from '../../../tools/policy-watch/text/links.ts';
import { PageReader } from '../../../tools/policy-watch/text/page.ts';
import { foldOf, keyOf, splitSentences, wordsOf } from '../../../tools/policy-watch/text/units.ts';
import { readLine } from '../../../tools/policy-watch/text/visible.ts';
import { NearIndex, weightyWords } from '../../../tools/policy-watch/watch/near.ts';

const cells = (line: string): readonly string[] => readLine(line).cells;

describe('what a reader sees of a line', () => {
  it.each([
    ['* [See examples\\[12\\]](#annotation-12).', ['See examples.']],
    ['1\\. **The** _services_ we “provide”', ['The services we "provide"']],
    ['| Purpose | Legal&nbsp;basis |', ['Purpose', 'Legal basis']],
    [
      'Effective May 27, 2025 | [See previous versions](https://x.example/v(1)/a)',
      ['Effective May 27, 2025', 'See previous versions'],
    ],
    ['[One](https://a.example)[Two](https://b.example)', ['One', 'Two']],
    ['Go to https://example.org/a?b=c now', ['Go to (address) now']],
    ['-------](#1)[What do we collect?', ['What do we collect?']],
    ['a<br>b\u200bc \u2014 d', ['a', 'bc - d']],
    ['14', ['14']],
    ['* * *', []],
  ])('%s', (line, expected) => {
    expect(cells(line)).toEqual(expected);
  });

  it('knows headings by marks and by underlines', () => {
    expect(readLine('## Your rights')).toMatchObject({ level: 2, cells: ['Your rights'] });
    expect(readLine('=====').underline).toBe(1);
    expect(readLine('---').underline).toBe(2);
  });

  it('keeps the words of a link with its target', () => {
    expect(readLine('You have a [right to \\[object\\]](https://x.example/form "title").').links).toEqual([
      { anchor: 'right to [object]', target: 'https://x.example/form' },
    ]);
  });

  it('takes time in proportion to the length of a line, whatever stands in it', () => {
    const before = performance.now();
    readLine('](('.repeat(20_000));
    readLine(`[a](${'('.repeat(20_000)}`);
    readLine('&'.repeat(50_000) + '<'.repeat(50_000));
    // A nested search would take minutes here.
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('sentences', () => {
  it('splits at ends of sentences and not after abbreviations', () => {
    expect(splitSentences('We share data. Why? Partners in the U.S. Government do. E.g. Banks do.')).toEqual([
      'We share data.',
      'Why?',
      'Partners in the U.S. Government do.',
      'E.g. Banks do.',
    ]);
  });

  it('gives one key to sentences that differ in marks only, and none to bare numbers', () => {
    expect(keyOf(wordsOf('We’ll e-mail you, soon!'.replace('’', "'")))).toBe(keyOf(wordsOf('we ll email YOU soon')));
    expect(keyOf(wordsOf('12 34'))).toBe('');
    expect(wordsOf('seven days')).toEqual(wordsOf('7 days'));
  });

  it.each([
    ['We personalise the colour of centres that you analyse', 'We personalize the color of centers you analyze'],
    ['Things such as licences', 'Things like licenses'],
    ['amongst labelled items', 'among labeled items'],
  ])('folds %s', (a, b) => {
    expect(foldOf(wordsOf(a))).toBe(foldOf(wordsOf(b)));
  });

  it('does not fold words that differ', () => {
    expect(foldOf(wordsOf('We share your photos'))).not.toBe(foldOf(wordsOf('We share your videos')));
  });
});

describe('light rewording', () => {
  const lexicon = new Lexicon();
  const near = new NearIndex(lexicon, weightyWords([['not'], ['may'], ['photo'], ['partner']]));
  const known = lexicon.unit(
    'Cookies are small pieces of text that are used to store information on the web browsers that you use.',
  ).id;
  near.add(known);
  const find = (text: string): number => near.find(lexicon.unit(text).id);

  it('recognises it', () => {
    expect(find('Cookies are small pieces of text used to store information in the web browsers that you use.')).toBe(
      known,
    );
  });
  it.each(['not', 'partners', 'photos', '30'])('takes a new "%s" for a change', (word) => {
    expect(
      find(
        `Cookies are small pieces of text that are used to store ${word} information on the web browsers that you use.`,
      ),
    ).toBe(-1);
  });
  it('does not judge very short sentences', () => {
    expect(find('We use cookies')).toBe(-1);
  });
});

describe('link targets', () => {
  it.each([
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fform%3Fa%3D1&h=AT0xyz', 'example.org/form'],
    [
      'https://mbasic.example.com/privacy/policy/printable/https%3A%2F%2Flm.facebook.com%2Fl.php%3Fu=https%3A%2F%2Fhelp.example.com%2F19&e=ATx',
      'help.example.com/19',
    ],
    ['http://www.example.org/a/?x=1#y', 'example.org/a'],
    ['https://scontent.xx.fbcdn.net/v/pic.jpg', null],
    ['#annotation-12', null],
    ['mailto:a@example.org', null],
    ['https://broken.example/%E0%A4%A', 'broken.example/%E0%A4%A'],
  ])('%s', (target, expected) => {
    expect(destination(target)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['May 27, 2025', '2025-05-27'],
    ['2nd Sept 2024', '2024-09-02'],
    ['January 04, 2021', '2021-01-04'],
    ['February 30, 2025', null],
    ['3/4/2025', null],
  ])('reads %s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  const find = effectiveDateFinder(['effective', 'last modified']);
  it.each([
    ['Effective July 2, 2026 (archived versions)', '2026-07-02'],
    ['Last modified: January 04, 2021', '2021-01-04'],
    ['Effective from 1 January 2025', '2025-01-01'],
    ['This update goes into effect on December 16, 2025.', null],
    ['We updated our policy on April 7, 2025.', null],
  ])('knows the date of a document from others: %s', (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  it('takes dates out', () => {
    expect(withoutDates('Reviewed on 3 May 2026 © 2026')).toBe(withoutDates('Reviewed on 14 June 2025 © 2025'));
  });
});

describe('pages', () => {
  const options = { effectiveDate: () => null, keepLink: () => true, selfLink: () => false };
  const word = fc.constantFrom('we', 'collect', 'your', 'plants', 'and', 'never', 'sell', 'drawings', '2026');
  const line = fc.array(word, { minLength: 2, maxLength: 9 });

  it('are the same however they are marked up', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
        (rows, marks) => {
          const plain = rows.map((words) => words.join(' ')).join('\n\n');
          const dressed = rows
            .map((words, index) => {
              const text = words.join(' ');
              return [
                `* ${text}`,
                `  \n> **${text}**`,
                `## ${text}`,
                `[${text}](https://x.example/${String(index)})`,
                `${String(index + 1)}. ${words.join('  ')}  `,
                `_${words[0] ?? ''}_ ${words.slice(1).join(' ')}\n\n   \n`,
              ][marks[index] ?? 0];
            })
            .join('\n\n\n');
          const reader = new PageReader(options);
          expect(reader.read(Buffer.from(dressed)).wordHash).toBe(reader.read(Buffer.from(plain)).wordHash);
        },
      ),
    );
  });

  it('are read whatever bytes are in them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }), (bytes, text) => {
        const reader = new PageReader(options);
        const both = Buffer.concat([bytes, Buffer.from(text)]);
        expect(reader.read(both).units.length).toBe(reader.read(both).sections.length);
      }),
    );
  });

  it('differ when a word or the order differs', () => {
    const reader = new PageReader(options);
    const hash = (text: string): string => reader.read(Buffer.from(text)).wordHash;
    expect(hash('We sell plants.')).not.toBe(hash('We sell drawings.'));
    expect(hash('We sell plants.\n\nNever.')).not.toBe(hash('Never.\n\nWe sell plants.'));
  });
});

describe('comparing', () => {
  it('gives stretches from which the new sequence can be rebuilt', () => {
    const list = fc.array(fc.nat(9), { maxLength: 40 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const rebuilt: number[] = [];
        let at = 0;
        for (const hunk of align(a, b)) {
          rebuilt.push(...a.slice(at, hunk.fromA), ...b.slice(hunk.fromB, hunk.toB));
          at = hunk.toA;
        }
        rebuilt.push(...a.slice(at));
        expect(rebuilt).toEqual(b);
      }),
    );
  });

  it('marks the words that differ', () => {
    expect(markWords('your profile photo, or', 'your account photos, or')).toEqual({
      before: [
        { text: 'your ', changed: false },
        { text: 'profile photo, ', changed: true },
        { text: 'or', changed: false },
      ],
      after: [
        { text: 'your ', changed: false },
        { text: 'account photos, ', changed: true },
        { text: 'or', changed: false },
      ],
    });
  });

  it('measures likeness by words', () => {
    expect(likeness('a b c d', 'a b c e')).toBe(0.75);
    expect(likeness('a', 'b')).toBe(0);
  });
});
