import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clean, isKey, UNKNOWN_TIME, VERSION } from '../../../src/client/progress/state.ts';
import { anything, firstState, key, rawText, state, tick } from './arbitraries.ts';
import { MemoryStorage } from './memory-storage.ts';

/** Together with merge and transfer: 10,000 cases and more. */
const RUNS = 1000;

let memory: MemoryStorage;

/** A tab of its own: the module keeps what could not be saved. */
async function tab() {
  vi.resetModules();
  return import('../../../src/client/storage.ts');
}

beforeEach(() => {
  memory = new MemoryStorage();
  vi.stubGlobal('localStorage', memory);
});

describe('what is found becomes a valid state', () => {
  test('from anything, without an exception, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(anything, (found) => {
        const once = clean(found);
        expect(once.v).toBe(VERSION);
        expect(Object.keys(once.ticks).every(isKey)).toBe(true);
        expect(Object.values(once.ticks).every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
        expect(clean(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test('our own states come back unchanged', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(clean(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
      { numRuns: RUNS },
    );
  });

  test('the first version keeps every tick, the device and the region', () => {
    fc.assert(
      fc.property(firstState, (old) => {
        expect(clean(JSON.parse(JSON.stringify(old)))).toEqual({ ...old, v: VERSION });
      }),
      { numRuns: RUNS },
    );
  });

  test('a tick of any shape under a good key is kept, unless it plainly says no', () => {
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, value) => {
        const kept = clean({ ticks: { [name]: value } }).ticks[name];
        if (value === null || value === false || value === 0) expect(kept).toBeUndefined();
        else expect(kept?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
      }),
      { numRuns: RUNS },
    );
  });

  test('an unreadable time counts as older than every change', () => {
    expect(clean({ ticks: { 'a/b#c': { at: 'yesterday', version: 1 } } }).ticks['a/b#c']?.at).toBe(UNKNOWN_TIME);
  });
});

describe('the storage', () => {
  test('reads and changes whatever is there without an exception; what was unreadable is set aside', async () => {
    const { read, update } = await tab();
    fc.assert(
      fc.property(rawText, key, tick, (raw, name, one) => {
        for (const entry of Object.keys(memory)) memory.removeItem(entry);
        memory.nss = raw;
        const before = read();
        const saved = update(({ ticks }) => {
          ticks[name] = one;
        });
        expect(saved).toBe(true);
        expect(read().ticks).toEqual({ ...before.ticks, [name]: one });
        if (!isRecordText(raw)) expect(memory['nss:damaged']).toBe(raw);
      }),
      { numRuns: RUNS },
    );
  });

  test('two tabs that write in turn lose nothing of each other', async () => {
    const [one, other] = [await tab(), await tab()];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), key, tick), { maxLength: 10 }), (writes) => {
        memory.removeItem('nss');
        for (const [first, name, value] of writes) {
          (first ? one : other).update(({ ticks }) => {
            ticks[name] = value;
          });
        }
        expect(one.read()).toEqual(other.read());
        expect(Object.keys(one.read().ticks).sort()).toEqual([...new Set(writes.map(([, name]) => name))].sort());
      }),
      { numRuns: 500 },
    );
  });

  test('two tabs that write at the same instant lose nothing of each other, without Web Locks too', async () => {
    vi.stubGlobal('navigator', {});
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const [one, other] = [await tab(), await tab()];
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 2 }), tick, ([mine = '', theirs = ''], value) => {
        memory.removeItem('nss');
        one.settle();
        other.settle();
        let crossed = false;
        one.update(({ ticks }) => {
          // Between this tab's reading and its writing the other one writes.
          if (!crossed)
            other.update((state) => {
              state.ticks[theirs] = value;
            });
          crossed = true;
          ticks[mine] = value;
        });
        vi.runAllTimers();
        expect(Object.keys(one.read().ticks).sort()).toEqual([mine, theirs].sort());
      }),
      { numRuns: 200 },
    );
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('what another tab knew and took back does not come back, nor what was erased', async () => {
    const [one, other] = [await tab(), await tab()];
    one.update(({ ticks }) => {
      ticks['a/b#c'] = { at: UNKNOWN_TIME, version: 1 };
    });
    other.update((state) => {
      state.ticks = {};
    });
    one.settle();
    expect(other.read().ticks).toEqual({});
    other.erase();
    one.settle();
    expect(memory.nss).toBeUndefined();
  });

  test('a tab that recovers from full storage keeps what another one wrote and took away meanwhile', async () => {
    const [one, other] = [await tab(), await tab()];
    const value = { at: UNKNOWN_TIME, version: 1 };
    other.update(({ ticks }) => {
      ticks['a/b#old'] = value;
    });
    memory.fail('full');
    one.update(({ ticks }) => {
      ticks['a/b#mine'] = value;
    });
    memory.fail('no');
    other.update((state) => {
      state.ticks = { 'a/b#theirs': value };
    });
    expect(Object.keys(one.read().ticks)).toEqual(['a/b#theirs', 'a/b#mine']);
    one.update((state) => {
      state.region = 'uk';
    });
    expect(Object.keys(other.read().ticks)).toEqual(['a/b#theirs', 'a/b#mine']);
  });

  test('of the tabs that wrote only the last few are remembered', async () => {
    for (let index = 0; index < 20; index++) (await tab()).update(() => undefined);
    const { w } = clean(JSON.parse(String(memory.nss)));
    expect(Object.keys(w ?? {})).toHaveLength(8);
  });

  test.each(['full', 'blocked'] as const)('%s: says so, and holds the change until the page is left', async (how) => {
    const { read, update, erase } = await tab();
    memory.fail(how);
    expect(
      update(({ ticks }) => {
        ticks['a/b#c'] = { at: UNKNOWN_TIME, version: 1 };
      }),
    ).toBe(false);
    expect(read().ticks).toHaveProperty(['a/b#c']);
    memory.fail('no');
    expect(
      update(({ ticks }) => {
        ticks['a/b#d'] = { at: UNKNOWN_TIME, version: 1 };
      }),
    ).toBe(true);
    expect(Object.keys(clean(JSON.parse(String(memory.nss))).ticks)).toEqual(['a/b#c', 'a/b#d']);
    expect(erase()).toBe(true);
    expect(read().ticks).toEqual({});
  });

  test('what a newer version has written is set aside before this one writes', async () => {
    const { read, update } = await tab();
    const newer = JSON.stringify({
      v: 3,
      ticks: { 'a/b#c': { at: '2026-05-01T00:00:00.000Z', version: 1 } },
      fancy: [1, 2],
    });
    memory.nss = newer;
    const saved = update((now) => {
      now.region = 'uk';
    });
    expect(saved).toBe(true);
    expect(memory['nss:newer']).toBe(newer);
    expect(read()).toMatchObject({ region: 'uk', ticks: { 'a/b#c': { version: 1 } } });
  });

  test('erasing takes only what is ours', async () => {
    memory.nss = '{}';
    memory['nss:damaged'] = 'x';
    memory.other = 'y';
    const { erase } = await tab();
    erase();
    expect(Object.keys(memory)).toEqual(['other']);
  });
});

function isRecordText(raw: string): boolean {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
