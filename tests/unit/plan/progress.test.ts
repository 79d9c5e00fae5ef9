import { describe, expect, test } from 'vitest';
import { calendarFile, reminders } from '../../../src/domain/calendar.ts';
import { concernedPlatforms, newsSince, noteVisit, type PackedChange } from '../../../src/domain/news.ts';
import { lastDays } from '../../../src/domain/letters/deadline.ts';
import { addDays } from '../../../src/domain/dates.ts';
import { judge, type AskingChange } from '../../../src/domain/progress.ts';

const step = { version: 1 };
const form = { version: 1, awaits: { due: 'Until %.', days: 30 } };
const inMonths = { version: 1, awaits: { due: 'Until %.', months: 1, regions: ['eu-eea', 'uk'] } };
const tick = { at: '2026-05-01T10:00:00.000Z', version: 1 };
const now = { today: '2026-11-23' };
const change = (date: string, regions = '*'): AskingChange => ({
  href: `/changes/${date}/`,
  title: 'A change',
  date,
  regions,
});
const state = (...changes: AskingChange[]): string => judge(tick, step, changes, now).state;

describe('a tick', () => {
  test('that is not there is open', () => {
    expect(judge(undefined, step, [change('2026-06-01')], now).state).toBe('open');
  });

  test('asks to be checked after a later change, not after an earlier one or one of the same day', () => {
    expect(state(change('2026-05-02'))).toBe('again');
    expect(state(change('2026-05-01'))).toBe('done');
    expect(state(change('2026-04-30'))).toBe('done');
  });

  test('takes a month or a year to lie after it as soon as it can', () => {
    expect(state(change('2026-05'))).toBe('again');
    expect(state(change('2026-04'))).toBe('done');
    expect(state(change('2026'))).toBe('again');
    expect(state(change('2025'))).toBe('done');
  });

  test('leaves a future change alone until its day', () => {
    expect(state(change('2026-12-01'))).toBe('done');
    expect(judge(tick, step, [change('2026-12-01')], { today: '2026-12-01' }).state).toBe('again');
  });

  test('asks nothing because of a change in another region, if one is chosen', () => {
    const changes = [change('2026-06-01', 'us canada')];
    expect(judge(tick, step, changes, { ...now, region: 'uk' }).state).toBe('done');
    expect(judge(tick, step, changes, { ...now, region: 'us' }).state).toBe('again');
    expect(judge(tick, step, changes, now).state).toBe('again');
  });

  test('of a step that means something else by now asks to be checked; reasons come newest first', () => {
    const judged = judge(tick, { version: 2 }, [change('2026-06-01'), change('2026-07-01')], now);
    expect(judged).toMatchObject({ state: 'again', rewritten: true });
    expect(judged.changes.map(({ date }) => date)).toEqual(['2026-07-01', '2026-06-01']);
  });

  test('from the future asks to be checked, but not one of tomorrow, which is today elsewhere', () => {
    expect(judge({ ...tick, at: '2027-01-01T00:00:00.000Z' }, step, [], now).state).toBe('again');
    expect(judge({ ...tick, at: '2026-11-24T01:00:00.000Z' }, step, [], now).state).toBe('done');
  });
});

describe('a form', () => {
  test('that was sent waits, with the day only if there is a time limit', () => {
    expect(judge({ ...tick, sent: '2026-11-01' }, form, [], now)).toMatchObject({
      state: 'waiting',
      due: '2026-12-01',
    });
    expect(judge(tick, { version: 1, awaits: { due: '' } }, [], now)).toEqual({
      state: 'waiting',
      changes: [],
      rewritten: false,
    });
  });

  test.each([
    ['2026-01-05', '2026-02-05'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-31', '2027-01-31'],
  ])('sent on %s is due on %s by a law that says a month, as a letter is', (sent, due) => {
    expect(judge({ ...tick, sent }, inMonths, [], now).due).toBe(due);
    expect(lastDays({ months: 1 }, sent).due).toBe(due);
  });

  test('is due only where its time limit holds; a reader who chose no region is told of it', () => {
    expect(judge(tick, inMonths, [], { ...now, region: 'uk' }).due).toBe('2026-06-01');
    expect(judge(tick, inMonths, [], now).due).toBe('2026-06-01');
    expect(judge(tick, inMonths, [], { ...now, region: 'japan' })).toEqual({
      state: 'waiting',
      changes: [],
      rewritten: false,
    });
  });

  test('is done when an answer came, and waits again when it is sent again', () => {
    expect(judge({ ...tick, sent: '2026-11-01', answered: '2026-11-20' }, form, [], now).state).toBe('done');
    expect(judge({ ...tick, sent: '2026-11-21', answered: '2026-11-20' }, form, [], now).state).toBe('waiting');
  });

  test('days are counted over months and leap days', () => {
    expect(addDays('2028-02-01', 30)).toBe('2028-03-02');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('the calendar file', () => {
  const entries = reminders('2026-11-23', 'https://site.example/plan/', [
    {
      key: 'facebook/a#send',
      title: 'Object; now, please – “täglich” und länger als fünfundsiebzig Zeichen',
      day: '2026-12-23',
      text: 'Meta has to answer by 23 December 2026.',
    },
  ]);
  const file = calendarFile(entries, new Date('2026-11-23T10:00:00.123Z'));

  test('has an entry for looking again and one for each answer, with stable ids', () => {
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file).toContain('UID:look-again@no-single-switch\r\n');
    expect(file).toContain('DTSTAMP:20261123T100000Z\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261223\r\nDTEND;VALUE=DATE:20261224\r\n');
  });

  test('says what is due in the words of the guide, and where to go from there', () => {
    expect(file.replaceAll('\r\n ', '')).toContain(
      'DESCRIPTION:Meta has to answer by 23 December 2026. If nothing came\\, see what you can do: https://site.example/plan/',
    );
  });

  test('keeps to the format: line ends, lengths, escapes', () => {
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(file.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Due today: Object\\; now\\, please – “täglich” und länger als fünfundsiebzig Zeichen',
    );
  });
});

describe('news for a returning reader', () => {
  const entry = (id: string, date: string, platforms = 'facebook', regions = '*'): PackedChange => [
    id,
    id,
    date,
    platforms,
    regions,
    '',
  ];
  const all = [
    entry('future', '2026-12-01'),
    entry('new', '2026-11-01'),
    entry('month', '2026-10'),
    entry('threads', '2026-11-02', 'threads'),
    entry('us', '2026-11-03', 'facebook', 'us'),
    entry('old', '2026-09-01'),
  ];
  const since = { since: '2026-10-15', today: '2026-11-23', apps: ['facebook'] };

  test('is what came after the visit, for their apps and region', () => {
    expect(newsSince(all, since).map(([id]) => id)).toEqual(['new', 'month', 'us']);
    expect(newsSince(all, { ...since, region: 'uk' }).map(([id]) => id)).toEqual(['new', 'month']);
    expect(newsSince(all, { ...since, apps: [] }).map(([id]) => id)).toEqual(['new', 'month', 'threads', 'us']);
  });

  test('a change concerns who uses an app that it names, or whose settings it moves; of places alone, everybody', () => {
    const platforms = new Map([
      ['one', { kind: 'app' as const, settingsOf: [] }],
      ['two', { kind: 'app' as const, settingsOf: [] }],
      ['shared', { kind: 'place' as const, settingsOf: ['one'] }],
    ]);
    expect(concernedPlatforms(['two'], platforms)).toBe('two');
    expect(concernedPlatforms(['two', 'shared'], platforms)).toBe('two shared one');
    expect(concernedPlatforms(['shared'], platforms)).toBe('*');
    const news = [entry('all', '2026-11-01', '*'), entry('two', '2026-11-01', 'two shared one')];
    expect(newsSince(news, { ...since, apps: ['one'] })).toHaveLength(2);
    expect(newsSince(news, { ...since, apps: ['three'] })).toHaveLength(1);
  });

  test('a visit is a day', () => {
    expect(noteVisit(undefined, '2026-11-23')).toEqual({ last: '2026-11-23' });
    expect(noteVisit({ last: '2026-11-23', before: '2026-10-01' }, '2026-11-23')).toBeUndefined();
    expect(noteVisit({ last: '2026-11-01', before: '2026-10-01' }, '2026-11-23')).toEqual({
      last: '2026-11-23',
      before: '2026-11-01',
    });
  });
});
