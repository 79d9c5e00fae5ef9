import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/yaml.ts';
import { REPORT_FIELDS, REPORT_FORM, reportAddress, reportMail } from '../../../src/domain/repository.ts';
import { answerOf, labelsFrom, reportText, type ScreenReport } from '../../../src/domain/screen-report.ts';
import { FORM_QUESTIONS, readReport } from '../../../tools/sighting/report-text.ts';

const REPORT: ScreenReport = {
  guide: 'Turn off photo ideas in the Chirper app',
  address: 'https://switch.example/chirper/turn-off-photo-ideas/#open-ideas',
  step: 'Open “Photo ideas”',
  page: ['Menu', 'Settings', 'Posts', 'Photo ideas'],
  screen: ['Menu', 'Settings & privacy', 'Posts', 'Ideas from photos'],
  device: 'Android',
  region: 'Germany (eu-eea/DE)',
  language: 'German (de)',
  version: '512.0.1',
  day: '2026-11-24',
  also: 'The row stands further down.',
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readReport(bytes(text));
const kept = (report: ScreenReport): object =>
  Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'guide' && key !== 'step'));

describe('a report that the browser made', () => {
  test('is read back whole', () => {
    expect(read(reportText(REPORT))).toEqual(kept(REPORT));
    expect(read(reportText({ ...REPORT, screen: 'same', version: '', also: '' }))).toEqual(
      kept({ ...REPORT, screen: 'same', version: '', also: '' }),
    );
    expect(read(reportText({ ...REPORT, screen: 'missing' })).screen).toBe('missing');
  });

  test('is read back from a mail: quoted, with line ends of Windows, broken lines, a greeting and a signature', () => {
    const text = reportText(REPORT).replace('Posts › Ideas', 'Posts ›\nIdeas');
    const mail = `Hello!\n\n${text}\n-- \nSomebody\n`;
    expect(read(mail.replaceAll('\n', '\r\n'))).toEqual(kept(REPORT));
    expect(read(mail.replace(/^/gm, '> '))).toEqual(kept(REPORT));
  });

  test('is read back from the draft of a mail and from what an issue takes, whatever labels a reader types', () => {
    const label = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => labelsFrom(text)[0] ?? '')
      .filter((text) => /^[\p{L}\p{N}][\p{L}\p{N} &’/.-]*$/u.test(text) && text === text.trim());
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 6 }), (screen) => {
        const report = { ...REPORT, screen };
        // Words of two scripts in one word are refused, which is another test.
        let plain;
        try {
          plain = read(reportText(report));
        } catch (error) {
          expect(String(error)).toMatch(/two scripts|NFC|disguise/);
          return;
        }
        const mail = new URL(reportMail('a@b.example', report)).searchParams.get('body') ?? '';
        expect(read(mail)).toEqual(plain);
        const codeberg = new URL(reportAddress('https://codeberg.org/a/b', report)).searchParams.get('body') ?? '';
        const gitlab = new URL(reportAddress('https://gitlab.com/a/b', report)).searchParams;
        expect(read(codeberg)).toEqual(plain);
        expect(read(gitlab.get('issue[description]') ?? '')).toEqual(plain);
        expect(plain.screen).toEqual(screen);
      }),
      { numRuns: 60 },
    );
  });

  test('fills the fields of the form on GitHub, and the body that the form makes is read back', () => {
    const address = new URL(reportAddress('https://github.com/a/b', REPORT));
    expect(address.pathname).toBe('/a/b/issues/new');
    expect(address.searchParams.get('template')).toBe(REPORT_FORM);
    const { data } = parseYaml(readFileSync(`.github/ISSUE_TEMPLATE/${REPORT_FORM}`, 'utf8'));
    const { body } = data as { body: { id?: string; attributes: { label?: string } }[] };
    const asked = body.flatMap(({ id, attributes }) => (id === undefined ? [] : [[id, attributes.label] as const]));
    expect(Object.fromEntries(asked)).toEqual(FORM_QUESTIONS);
    expect(asked.map(([id]) => id).sort()).toEqual(Object.values(REPORT_FIELDS).sort());
    const made = asked.map(
      ([id, label]) => `### ${label ?? ''}\n\n${address.searchParams.get(id) ?? '_No response_'}\n`,
    );
    expect(read(made.join('\n'))).toEqual(kept(REPORT));
    const short = { ...REPORT, version: '', also: '', language: '' };
    const fields = new URL(reportAddress('https://github.com/a/b', short)).searchParams;
    const bare = asked.map(([id, label]) => `### ${label ?? ''}\n\n${fields.get(id) ?? '_No response_'}\n`);
    expect(read(bare.join('\n'))).toEqual(kept(short));
  });

  test('never has more than one line an answer, and no sign that nobody sees', () => {
    const report = { ...REPORT, also: 'a\nDay: 2020-01-01\u202E\u0000\u200Bb', version: '5\r\n\r\nx' };
    expect(answerOf(report, 'also')).toBe('a Day: 2020-01-01b');
    expect(read(reportText(report)).day).toBe('2026-11-24');
  });
});

describe('labels as people type them', () => {
  test.each([
    ['Menu\nSettings \n\n Posts', ['Menu', 'Settings', 'Posts']],
    ['Menu > Settings → Posts', ['Menu', 'Settings', 'Posts']],
    ['Menu › Terms & “more”', ['Menu', 'Terms & “more”']],
    ['', []],
  ])('%j', (text, labels) => {
    expect(labelsFrom(text)).toEqual(labels);
  });

  test('are bounded', () => {
    const labels = labelsFrom(Array.from({ length: 500 }, () => 'x'.repeat(5000)).join('\n'));
    expect(labels.length).toBeLessThan(20);
    expect(labels[0]?.length).toBeLessThan(200);
  });
});

describe('what is no honest report is refused by name', () => {
  const lines = reportText(REPORT);
  test.each([
    ['nothing', '', /no report/],
    ['something else', 'Buy our pills!', /no report/],
    ['one that is huge', `${lines}\n${'x'.repeat(30_000)}`, /bytes/],
    ['two reports', lines + lines, /twice/],
    ['no day', lines.replace(/^Day:.*$/m, ''), /does not say “Day”/],
    ['a tag', lines.replace('Ideas from photos', '<img src=x onerror=alert(1)>'), /“My screen says” holds markup/],
    ['a link in Markdown', lines.replace('further down', '[here](https://evil.example)'), /“Also” holds markup/],
    ['an escape for terminals', lines.replace('Ideas', '\u001B[2JIdeas'), /U\+001B/],
    ['text turned around', lines.replace('Ideas', '\u202EIdeas'), /U\+202E/],
    ['a letter of another script', lines.replace('Ideas', 'Ide\u0430s'), /two scripts/],
    ['a version that is a novel', lines.replace('512.0.1', '5'.repeat(60)), /“App version” is longer/],
    ['a line that never ends', lines.replace('512.0.1', '5'.repeat(9000)), /characters long/],
  ])('%s', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('other encodings', () => {
    expect(() => readReport(new Uint8Array(Buffer.from(`\uFEFF${lines}`, 'utf16le')))).toThrow(/UTF-16/);
    expect(() => readReport(new Uint8Array(Buffer.from(lines.replace('Ideas', 'Idées'), 'latin1')))).toThrow(
      /not UTF-8/,
    );
    expect(() => read(lines.replace('Ideas', 'Id\0eas'))).toThrow(/zero byte/);
  });

  test('anything at all is read or refused in a sentence, never with a trace', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => lines.replace('Ideas', text)),
        ),
        (text) => {
          try {
            read(text);
          } catch (error) {
            expect((error as Error).constructor.name).toBe('UsageError');
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
