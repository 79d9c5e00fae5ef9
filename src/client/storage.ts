/**
 * The one owner of what the site keeps in this browser: a single entry `nss` in localStorage, as JSON, versioned.
 * Nothing of it is ever sent anywhere. Its shape, and how an older one becomes the present one: progress/state.ts.
 *
 * How saved progress can go stale, and what happens then:
 *
 * 1. A step is rewritten and means something else. Its author raises `version`; the tick asks to be checked again.
 * 2. A step is reworded and means the same. `version` stays, and so does the tick.
 * 3. A dated change touches the guide after the tick and asks for action. All ticks of that guide ask to be checked
 *    again, with the change as the reason. A change that is dated in the future waits until its day. One that only holds
 *    in other regions asks nothing of a reader who chose a region. One that we learn of late, dated before the tick,
 *    asks nothing by itself: its author raises the version of the steps that it alters.
 * 4. A step is removed, or replaced under a new id. Its tick stays in the storage, in exports and in the plan's count of
 *    earlier ticks; no box shows it. If the step comes back, so does the tick.
 * 5. Steps become one choice (`oneOf`). Their ticks move to it, on the guide's page and in the plan.
 *    A guide is renamed (`formerIds`). On its page and in the plan its ticks move to the new name.
 * 6. A form was sent and the time for an answer is over. The plan and the guide say so; nothing turns into “done”.
 * 7. The reader undid it in Meta's app, or Meta did. We cannot see that; the calendar file reminds to look.
 * 8. The clock was wrong. A tick from the future asks to be checked, because nobody can tell what came after it.
 *    A tick with an unreadable time is kept as older than every change.
 * 9. Another tab ticks something. Each write reads first, and the other tabs are told and show it. Two that write at the
 *    same instant may both have read what was there before, and then one overwrites the other. So each tab counts its
 *    writes, the state says of each tab which write it knows (`w`), and a tab that finds its own latest missing makes
 *    these changes again, on what it finds: at once when it is told, and under a lock (Web Locks) or, where there are
 *    none, a little later. A change that another tab knew and took back stays taken back.
 * 10. The browser erases its storage (some do after seven days without a visit), or the reader does. Nothing can be done
 *     from here; the plan offers a file, a link and a QR code for that reason.
 * 11. Storage is blocked or full. The page keeps going until it is closed, and says that nothing is saved. It remembers
 *     the changes, not the state: once there is room, they are made on what other tabs have written meanwhile.
 * 12. What is stored is damaged. It is set aside under `nss:damaged` before anything is written in its place.
 * 13. A newer version of the site has written here while this page stayed open. This page reads what it can; before it
 *     writes, all of it is set aside under `nss:newer`, where the migration of that version has to look for it.
 * 14. An app, a region or a worry of the plan no longer exists. The plan leaves it out and keeps the rest.
 *
 * The first paint: public/boot.js reads the same entry before the page is painted. It sets `data-region` and
 * `data-device` on the root (a link's `?region=…&device=…` wins for that page, is marked `data-linked`, and overwrites
 * nothing), the class `held` if the guide has ticks, so that it is shown with them in place, and `returning` for the home
 * page. Blocked or damaged storage leaves the page as it came.
 */
import { localDay } from '../domain/days.ts';
import { clean, isRecord, VERSION, versionOf, type State } from './progress/state.ts';

export type { State, Tick, Ticks, Choices } from './progress/state.ts';

/** Also read by public/boot.js. */
const KEY = 'nss';

type Change = (state: State) => void;

/** This tab, among those that wrote last. */
const TAB = `t${Math.random().toString(36).slice(2, 8)}`;
/** Tabs that the state remembers. */
const MOST_TABS = 8;
/** A write that was overwritten at the same instant is missed at once; what is older was known to whoever wrote later. */
const SETTLED_AFTER_MS = 10_000;
/** Without Web Locks: how long after a write to look whether it is still there. */
const LOOK_AGAIN_AFTER_MS = 250;

/** How many changes this tab has saved. */
let count = 0;
/** Changes that another tab may just have overwritten, with their numbers and times. */
let recent: { number: number; at: number; change: Change }[] = [];
/** Changes that could not be saved, so that they last at least as long as the page. */
let unsaved: Change[] = [];

const listeners: (() => void)[] = [];

/** What is stored now; what cannot be read is left out. */
export function read(): State {
  const state = clean(parse(load()));
  for (const change of unsaved) change(state);
  return state;
}

/**
 * Changes what is stored. Reads first, so that a change made in another tab is not lost.
 * @param change may be called again, on another state, if another tab has overwritten it at the same instant
 * @returns whether it could be saved; if not, the change still holds until the page is left
 */
export function update(change: Change): boolean {
  const changes = [...unsaved, change];
  if (!write(changes)) {
    unsaved = changes;
    return false;
  }
  unsaved = [];
  const at = performance.now();
  recent = [
    ...recent.filter((one) => at - one.at < SETTLED_AFTER_MS),
    ...changes.map((one, index) => ({ number: count - changes.length + 1 + index, at, change: one })),
  ];
  settleSoon();
  return true;
}

/** Makes changes on what is stored now, and writes it. @returns whether that worked; if not, nothing has changed */
function write(changes: readonly Change[], more = changes.length): boolean {
  const state = clean(parse(load()));
  for (const change of changes) change(state);
  const others = Object.entries(state.w ?? {}).filter(([tab]) => tab !== TAB);
  state.w = Object.fromEntries([...others.slice(1 - MOST_TABS), [TAB, count + more]]);
  try {
    const raw = localStorage.getItem(KEY);
    const found = parse(raw);
    if (raw !== null && versionOf(found) > VERSION) localStorage.setItem(`${KEY}:newer`, raw);
    if (raw !== null && !isRecord(found)) localStorage.setItem(`${KEY}:damaged`, raw);
    localStorage.setItem(KEY, JSON.stringify(state));
    count += more;
    return true;
  } catch {
    return false;
  }
}

/** Makes recent changes of this tab again if another tab has overwritten them without knowing them. */
export function settle(): void {
  const raw = load();
  // All was erased, here or in another tab: nothing comes back.
  if (raw === null) {
    recent = [];
    return;
  }
  const now = performance.now();
  const known = clean(parse(raw)).w?.[TAB] ?? 0;
  recent = recent.filter(({ at }) => now - at < SETTLED_AFTER_MS);
  const lost = recent.filter(({ number }) => number > known);
  if (lost.length === 0) return;
  write(
    lost.map(({ change }) => change),
    0,
  );
  for (const tell of listeners) tell();
}

function settleSoon(): void {
  // Absent outside secure contexts, whatever its type says.
  const { locks } = navigator as { locks?: LockManager };
  if (locks) {
    // Held for a moment, in which a tab that is writing at this instant gets done.
    const later = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve));
      settle();
    };
    locks.request(KEY, later).catch(() => undefined);
  } else setTimeout(settle, LOOK_AGAIN_AFTER_MS);
}

/** The draft of a letter: only for a reader who asked for it. It is no progress, and no file or link takes it along. */
const DRAFT = `${KEY}:draft`;

/** The draft that is kept, as it was found: whoever reads it looks at every part. */
export function readDraft(): unknown {
  try {
    return parse(localStorage.getItem(DRAFT));
  } catch {
    return null;
  }
}

/** Keeps a draft, or with `undefined` forgets it. @returns whether that worked */
export function keepDraft(draft: unknown): boolean {
  try {
    if (draft === undefined) localStorage.removeItem(DRAFT);
    else localStorage.setItem(DRAFT, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Erases everything that the site ever stored in this browser. @returns whether it worked */
export function erase(): boolean {
  unsaved = [];
  recent = [];
  try {
    for (const key of Object.keys(localStorage))
      if (key === KEY || key.startsWith(`${KEY}:`)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is stored. */
export function onOutsideChange(callback: () => void): void {
  if (listeners.push(callback) > 1) return;
  addEventListener('storage', (event) => {
    if (event.key !== KEY && event.key !== null) return;
    if (event.newValue === null) unsaved = [];
    settle();
    for (const tell of listeners) tell();
  });
}

/**
 * Loads a page anew that comes back from the browser's memory after a change of what is stored, or on another day: it
 * would show ticks that were erased, and ages of yesterday. Not while something could not be saved: that would be lost.
 */
export function renewReturningPage(
  reload = (): void => {
    location.reload();
  },
): void {
  const now = (): string => `${localDay()} ${load() ?? ''}`;
  let left = now();
  addEventListener('pagehide', () => (left = now()));
  addEventListener('pageshow', (event) => {
    if (event.persisted && left !== now() && unsaved.length === 0) reload();
  });
}

function load(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function parse(raw: string | null): unknown {
  try {
    return JSON.parse(raw ?? 'null');
  } catch {
    return null;
  }
}
