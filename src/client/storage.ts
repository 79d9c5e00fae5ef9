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
 * 9. Another tab ticks something. Each write reads first, and the other tabs are told and show it.
 * 10. The browser erases its storage (some do after seven days without a visit), or the reader does. Nothing can be done
 *     from here; the plan offers a file, a link and a QR code for that reason.
 * 11. Storage is blocked or full. The page keeps going until it is closed, and says that nothing is saved.
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
import { clean, isRecord, VERSION, versionOf, type State } from './progress/state.ts';

export type { State, Tick, Ticks, Choices } from './progress/state.ts';

/** Also read by public/boot.js. */
const KEY = 'nss';

/** What could not be saved, so that it lasts at least as long as the page. */
let unsaved: State | undefined;

/** What is stored now; what cannot be read is left out. */
export function read(): State {
  return unsaved ? clean(unsaved) : clean(parse(load()));
}

/**
 * Changes what is stored. Reads first, so that a change made in another tab is not lost.
 * @returns whether it could be saved; if not, the change still holds until the page is left
 */
export function update(change: (state: State) => void): boolean {
  const state = read();
  change(state);
  try {
    const raw = localStorage.getItem(KEY);
    const found = parse(raw);
    if (raw !== null && versionOf(found) > VERSION) localStorage.setItem(`${KEY}:newer`, raw);
    if (raw !== null && !isRecord(found)) localStorage.setItem(`${KEY}:damaged`, raw);
    localStorage.setItem(KEY, JSON.stringify(state));
    unsaved = undefined;
    return true;
  } catch {
    unsaved = state;
    return false;
  }
}

/** Erases everything that the site ever stored in this browser. @returns whether it worked */
export function erase(): boolean {
  unsaved = undefined;
  try {
    for (const key of Object.keys(localStorage))
      if (key === KEY || key.startsWith(`${KEY}:`)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is stored, or when the page comes back from the browser's memory. */
export function onOutsideChange(callback: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) callback();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) callback();
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
