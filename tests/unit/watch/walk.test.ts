/** Cases of one document's history, each by itself. */
import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../tools/policy-watch/report/progress.ts';
import { rulesFor } from '../../../tools/policy-watch/rules.ts';
import type { Candidate } from '../../../tools/policy-watch/watch/candidate.ts';
import { DocumentWalk, type DocumentResult } from '../../../tools/policy-watch/watch/document.ts';
import { BASE, policy, sentences } from './made-archive.ts';
import { madeConfig } from './made-config.ts';

const DAY = 86_400_000;
const at = (day: number): string => new Date(Date.UTC(2026, 0, 1) + day * DAY).toISOString();

/** Walks through pages, given with the day of their recording; null for a deleted file. */
function walk(pages: readonly (readonly [number, string | null])[], until: number): DocumentResult {
  const [document] = madeConfig.documents;
  if (!document) throw new Error('no document');
  const walker = new DocumentWalk(rulesFor(madeConfig, document));
  pages.forEach(([day, text], index) => {
    const recording = {
      commit: String(index).padStart(40, '0'),
      date: at(day),
      subject: 'Record',
      blob: text === null ? null : `${index}-${text.length}`,
    };
    walker.take(recording, text === null ? null : Buffer.from(text));
  });
  return walker.finish(at(until));
}

const kinds = (result: DocumentResult): string[] => result.judged.map(({ kind }) => kind);
const confirmed = (result: DocumentResult): Candidate[] => result.candidates.filter((item) => item.confirmed !== null);

describe('removals', () => {
  const without = policy({ body: BASE.body.slice(0, 48) });

  it('of a dozen sentences count once they have stood for two weeks', () => {
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, without],
          ],
          20,
        ),
      ),
    ).toEqual([]);
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, without],
          ],
          25,
        ),
      ).map(({ kind, gone }) => [kind, gone.size]),
    ).toEqual([['removal', 12]]);
  });

  it('of more than a hundred are a page without its pop-ups', () => {
    expect(
      walk(
        [
          [0, policy()],
          [10, policy({ popups: [] })],
        ],
        100,
      ).candidates,
    ).toEqual([]);
  });

  it('of sentences that still stand on the page are a page that held its text twice', () => {
    const half = policy({ popups: [] });
    const result = walk(
      [
        [0, half + half],
        [10, half],
      ],
      100,
    );
    expect(result.candidates).toEqual([]);
    expect(
      kinds(
        walk(
          [
            [0, half],
            [10, half + half],
            [11, half],
          ],
          20,
        ),
      ),
    ).toEqual(['first', 'repeated', 'recovery']);
  });
});

describe('the size of a page', () => {
  it('may grow twelvefold for good', () => {
    const result = walk(
      [
        [0, policy({ body: sentences(8), popups: [] })],
        [10, policy({ body: sentences(150), popups: [] })],
      ],
      20,
    );
    expect(kinds(result)).toEqual(['first', 'new']);
    expect(confirmed(result)).toHaveLength(1);
  });

  it('is judged by good recordings only: an error page that stays does not become normal', () => {
    const result = walk(
      [
        [0, policy()],
        [1, 'Not now'],
        [2, 'Not today'],
        [3, 'Not ever'],
        [4, policy()],
      ],
      10,
    );
    expect(kinds(result)).toEqual(['first', 'broken', 'broken', 'broken', 'recovery']);
  });
});

describe('dates', () => {
  it('are news once; the same two dates in turns are a flip', () => {
    const march = policy({ date: 'March 1, 2026' });
    const result = walk(
      [
        [0, policy()],
        [10, march],
        [11, policy()],
        [12, march],
        [13, policy({ date: 'April 1, 2026' })],
      ],
      20,
    );
    expect(kinds(result)).toEqual(['first', 'redated', 'flip', 'flip', 'redated']);
    expect(confirmed(result).map(({ firstRecorded }) => firstRecorded)).toEqual([at(10), at(13)]);
  });

  it('stated for the first time are news', () => {
    const dateless = policy().replace(/^Effective.*$/m, '');
    expect(
      confirmed(
        walk(
          [
            [0, dateless],
            [5, policy()],
          ],
          10,
        ),
      ).map(({ kind }) => kind),
    ).toEqual(['date']);
  });

  it('in a sentence that promises something are words like any other', () => {
    const from = (day: string): string =>
      policy({
        rights: [...BASE.rights, `From ${day} on we will share your chess games with every club in your town.`],
      });
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, from('1 June 2026')],
            [20, from('1 May 2026')],
          ],
          30,
        ),
      ),
    ).toHaveLength(2);
  });
});

describe('what has to stand', () => {
  const changed = policy({ body: [...BASE.body, 'Alpha now shares your recipes with bakers in your town.'] });

  it('three days are enough, two are not', () => {
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, changed],
          ],
          12,
        ),
      ),
    ).toEqual([]);
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, changed],
          ],
          13,
        ),
      ),
    ).toHaveLength(1);
  });

  it('a text that takes turns needs a month without a break', () => {
    const turns: [number, string][] = [
      [0, policy()],
      [10, changed],
      [11, policy()],
      [12, changed],
      [13, policy()],
      [14, changed],
    ];
    expect(confirmed(walk(turns, 40))).toEqual([]);
    expect(confirmed(walk(turns, 45)).map(({ firstRecorded }) => firstRecorded)).toEqual([at(10)]);
  });

  it('changes made in steps within three days are one', () => {
    const second = policy({
      body: [
        ...BASE.body,
        'Alpha now shares your recipes with bakers in your town.',
        'We may sell the names of your plants.',
      ],
    });
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, changed],
            [11, second],
          ],
          20,
        ),
      ).map(({ commits }) => commits.length),
    ).toEqual([2]);
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, changed],
            [14, second],
          ],
          20,
        ),
      ).map(({ commits }) => commits.length),
    ).toEqual([1, 1]);
  });

  it('survives broken recordings in between', () => {
    expect(
      confirmed(
        walk(
          [
            [0, policy()],
            [10, changed],
            [11, 'Not now'],
            [12, null],
            [12.5, changed],
          ],
          14,
        ),
      ),
    ).toHaveLength(1);
  });
});

describe('the progress bar', () => {
  const screen = (
    isTTY: boolean,
  ): { isTTY: boolean; columns: number; text: string; write: (text: string) => void } => ({
    isTTY,
    columns: 60,
    text: '',
    write(text) {
      this.text += text;
    },
  });

  it('is drawn on a terminal, within its width, and wiped at the end', () => {
    const terminal = screen(true);
    const bar = progressBar(terminal);
    bar.step(10, 10, 'A document with a very long name that does not fit on the line');
    expect(terminal.text).toContain('10/10');
    expect(terminal.text.split('\u001b[2K').at(-1)?.length).toBeLessThan(60);
    bar.done();
    expect(terminal.text.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('is silent in a pipe', () => {
    const pipe = screen(false);
    const bar = progressBar(pipe);
    bar.step(10, 10, 'x');
    bar.done();
    expect(pipe.text).toBe('');
  });
});
