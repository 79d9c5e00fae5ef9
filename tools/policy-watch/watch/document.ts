/** Walks through the recordings of one document and gathers candidates, counts and variants. */
import { candidate, follow, settle, STAND_DAYS, type Candidate, type LinkMove } from './candidate.ts';
import { classify, KINDS, REJECTED, type Kind, type Verdict } from './classify.ts';
import { accepted, Memory, type Accepted } from './memory.ts';
import { NearIndex } from './near.ts';
import type { Variant } from './variants.ts';
import { DateWatch } from '../channels/date.ts';
import { LinkWatch } from '../channels/links.ts';
import { countChange } from '../channels/multiset.ts';
import { noticeUnits } from '../channels/notices.ts';
import { PhraseWatch } from '../channels/phrases.ts';
import type { Recording } from '../git/history.ts';
import { PageReader } from '../text/page.ts';
import type { DocumentRules } from '../rules.ts';

/** One recording and what it was taken for. */
export interface Judged {
  readonly commit: string;
  readonly date: string;
  readonly kind: Kind;
  /** Whether it belongs to a candidate that stood, or may yet. */
  readonly counts: boolean;
}

/** What a walk gives. */
export interface DocumentResult {
  readonly judged: readonly Judged[];
  readonly counts: Readonly<Record<Kind, number>>;
  readonly candidates: readonly Candidate[];
  readonly variants: readonly Variant[];
  readonly reader: PageReader;
  readonly phrases: PhraseWatch;
}

/** The walk. Feed it every recording in order, then `finish` with how far the archive reaches. */
export class DocumentWalk {
  readonly #rules: DocumentRules;
  readonly #memory: Memory;
  readonly #dates = new DateWatch();
  readonly #links = new LinkWatch();
  readonly #phrases: PhraseWatch;
  readonly #judged: Omit<Judged, 'counts'>[] = [];
  readonly #candidates: Candidate[] = [];
  #boilerplate = new Map<number, boolean>();

  constructor(rules: DocumentRules) {
    this.#rules = rules;
    const reader = new PageReader({
      effectiveDate: rules.effectiveDate,
      keepLink: rules.keepLink,
      selfLink: rules.selfLink,
    });
    this.#memory = new Memory(reader, new NearIndex(reader.lexicon, rules.weighty));
    this.#phrases = new PhraseWatch(reader.lexicon, rules.phrases);
  }

  /** Takes the next recording. In: the recording and its bytes (null when the file was taken away). */
  take(recording: Recording, bytes: Buffer | null): Kind {
    const kind = bytes === null || recording.blob === null ? 'gone' : this.#judge(recording, recording.blob, bytes);
    this.#judged.push({ commit: recording.commit, date: recording.date, kind });
    return kind;
  }

  #judge(recording: Recording, blob: string, bytes: Buffer): Kind {
    const memory = this.#memory;
    const page = memory.reader.read(bytes);
    const verdict = classify(page, memory, { boilerplate: this.#rules.boilerplate, subject: recording.subject, blob });
    if (REJECTED.has(verdict.kind)) {
      if (memory.last) memory.failing = true;
      return verdict.kind;
    }
    const next = accepted(recording, blob, page);
    for (const item of this.#candidates) settle(item, next.date);
    const moves = this.#links.note(page);
    const previous = memory.last;
    const newDate = this.#dates.note(page.effective);
    const found = memory.last ? this.#candidate(verdict, next, newDate) : null;
    memory.accept(next);
    for (const item of this.#candidates) follow(item, next);
    if (found) this.#add(found, newDate);
    if (moves.length > 0) this.#addMoves(moves, verdict.nearest?.latest ?? previous, next);
    return verdict.kind;
  }

  #candidate(verdict: Verdict, next: Accepted, newDate: boolean): Candidate | null {
    const before = verdict.nearest?.latest;
    const previous = this.#memory.last;
    if (!before) return null;
    if (verdict.kind === 'new') return candidate('text', before, next, { previous, fresh: verdict.fresh });
    if (newDate && ['redated', 'boilerplate', 'labels', 'spelling', 'recombined', 'date-only'].includes(verdict.kind))
      return candidate('date', before, next, { previous });
    if (verdict.kind !== 'recombined') return null;
    const notices = noticeUnits(before.page, this.#rules.noticesAboveDate);
    const { reader } = this.#memory;
    // A date line that goes is channel D's business, a signpost nobody's.
    const ignore = (unit: number): boolean =>
      notices.has(unit) || this.#isBoilerplate(unit) || reader.isLabel(unit) || reader.dateOf(unit) !== null;
    const phrase = this.#phrases.crossings(before.bag, next.bag).length > 0;
    const change = countChange(verdict, this.#memory, next.date, ignore, phrase);
    return (
      change &&
      candidate('removal', before, next, { previous, gone: change.gone, fresh: change.back, days: change.days })
    );
  }

  #isBoilerplate(unit: number): boolean {
    let is = this.#boilerplate.get(unit);
    if (is === undefined) {
      is = this.#rules.boilerplate(this.#memory.reader.lexicon.info(unit).text);
      this.#boilerplate.set(unit, is);
    }
    return is;
  }

  /** Adds a candidate, or joins it to the one of the last three days that is still waiting: a change made in steps. */
  #add(found: Candidate, newDate: boolean): void {
    const earliest = Date.parse(found.firstRecorded) - STAND_DAYS * 86_400_000;
    const open = this.#candidates.findLast(
      (item) =>
        item.kind === 'text' && !item.confirmed && item.since !== null && Date.parse(item.firstRecorded) >= earliest,
    );
    if (found.kind === 'text' && open && !newDate) {
      open.commits.push(...found.commits);
      open.fresh = [...open.fresh.filter((unit) => found.after.bag.has(unit)), ...found.fresh];
      open.after = found.after;
      return;
    }
    if (newDate) found.confirmed = { by: 'date', on: found.firstRecorded };
    this.#candidates.push(found);
  }

  #addMoves(moves: readonly LinkMove[], before: Accepted | null, next: Accepted): void {
    const home = this.#candidates.find((item) => item.commits.includes(next.commit));
    if (home) {
      home.links.push(...moves);
      return;
    }
    if (!before) return;
    const item = candidate('link', before, next, { links: moves });
    item.confirmed = { by: 'link', on: next.date };
    this.#candidates.push(item);
  }

  /** Ends the walk. In: the date of the archive's newest commit; what stands until then has stood. */
  finish(until: string): DocumentResult {
    for (const item of this.#candidates) {
      settle(item, until);
      if (item.since !== null) item.lastShown = until;
    }
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
    for (const { kind } of this.#judged) counts[kind] += 1;
    const told = new Set(
      this.#candidates.filter((item) => item.confirmed ?? item.since).flatMap(({ commits }) => commits),
    );
    return {
      judged: this.#judged.map((item) => ({ ...item, counts: told.has(item.commit) })),
      counts,
      candidates: this.#candidates,
      variants: this.#memory.variants.all(),
      reader: this.#memory.reader,
      phrases: this.#phrases,
    };
  }
}
