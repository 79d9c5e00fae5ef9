/** The search as one thing: a field, filters, results and what is said about them. The dialog and the page each have one. */
import type { Book } from '../../domain/search/book.ts';
import { filtersFrom, type Facet } from '../../domain/search/facets.ts';
import { nearby } from '../../domain/search/nearby.ts';
import { search, type Answer, type Group } from '../../domain/search/search.ts';
import { NO_FILTERS, type Filters } from '../../domain/search/types.ts';
import { read } from '../storage.ts';
import { make } from './dom.ts';
import { makeFilterBar, type FilterBar } from './filters.ts';
import { makeFullText } from './full-text-part.ts';
import { loadBook } from './load.ts';
import { drawResult, type Scene } from './result.ts';
import { drawGroups } from './results.ts';
import { Speaker } from './speaker.ts';
import { drawFailed, drawLoading, drawNothing, drawReading, drawStart } from './states.ts';

const SLOW_AFTER_MS = 4000;
/** Narrower than this the filters are folded away at first; see search.css. */
const FOLD_BELOW_PX = 640;
const PER_GROUP = { page: 6, dialog: 2 };
const STEPS = { page: 3, dialog: 2 };

export interface ViewOptions {
  input: HTMLInputElement;
  /** Where filters, states and results go. */
  host: HTMLElement;
  /** Options of a listbox instead of a list of links. */
  options: boolean;
  /** Called after every drawing. */
  drawn?: (answer: Answer | undefined) => void;
  /** Called when the reader chose a filter. */
  filtered?: () => void;
}

export class View {
  filters: Filters = { ...NO_FILTERS };
  answer: Answer | undefined;
  readonly #with: ViewOptions;
  readonly #bar: FilterBar;
  readonly #speaker = new Speaker();
  readonly #state = make('div', { class: 'search-above' });
  readonly #results: HTMLElement;
  readonly #below = make('div', { class: 'search-below' });
  readonly #open = new Set<Group['kind']>();
  #book: Book | undefined;
  #ids = 0;
  #failed = false;
  #asked: URLSearchParams | undefined;

  constructor(options: ViewOptions) {
    this.#with = options;
    const prefix = options.options ? 'dialog-search' : 'search';
    this.#bar = makeFilterBar(prefix, options.options || innerWidth < FOLD_BELOW_PX, (facet, value) => {
      this.#choose(facet, value);
    });
    this.#results = options.options
      ? make('div', {
          role: 'listbox',
          id: `${prefix}-results`,
          'aria-label': 'Search results',
          class: 'hit-groups',
          hidden: true,
        })
      : make('ul', {
          role: 'list',
          id: `${prefix}-results`,
          'aria-label': 'Search results',
          class: 'hit-groups',
          hidden: true,
        });
    options.host.append(this.#speaker.element, this.#bar.element, this.#state, this.#results, this.#below);
    options.input.addEventListener('input', () => {
      this.#open.clear();
      this.draw();
    });
  }

  /** The list of results. */
  get list(): HTMLElement {
    return this.#results;
  }

  /** Loads the index and shows the answer as soon as it is there. */
  async load(begun?: Promise<Response>): Promise<void> {
    this.#failed = false;
    this.draw();
    const slow = setTimeout(() => {
      if (!this.#book) this.draw(true);
    }, SLOW_AFTER_MS);
    try {
      this.#book = await loadBook(begun);
      if (this.#asked) this.filters = filtersFrom(this.#book.file, this.#asked);
      this.#asked = undefined;
    } catch {
      this.#failed = true;
    }
    clearTimeout(slow);
    this.draw();
    const book = this.#book;
    // Once for nothing, so that the first key finds the code ready.
    if (book && !this.answer) setTimeout(() => search(book, 'turn off camera', this.filters), 50);
  }

  /** Takes query and filters from an address. */
  take(params: URLSearchParams): void {
    this.#with.input.value = (params.get('q') ?? '').slice(0, this.#with.input.maxLength);
    if (this.#book) this.filters = filtersFrom(this.#book.file, params);
    else this.#asked = params;
    this.draw();
  }

  /** Shows what belongs to the present query and filters. */
  draw(slow = false): void {
    const text = this.#with.input.value;
    this.answer =
      this.#book && text.trim() !== '' ? search(this.#book, text, this.filters, { region: read().region }) : undefined;
    this.#bar.update(this.answer, this.#book?.file, this.filters);
    this.#below.replaceChildren();
    const { answer } = this;
    if (answer && this.#book) this.#drawAnswer(answer, this.#book);
    else this.#drawState(text, slow);
    this.#with.drawn?.(answer);
  }

  #drawState(text: string, slow: boolean): void {
    this.#results.hidden = true;
    this.#results.replaceChildren();
    const waiting = !this.#book && (text.trim() !== '' || this.#failed);
    if (this.#failed) {
      this.#state.replaceChildren(drawFailed(() => void this.load()));
      this.#speaker.say('Search could not be loaded.', '');
    } else if (waiting) {
      this.#state.replaceChildren(drawLoading(slow));
      this.#speaker.say(slow ? 'Search is still loading.' : 'Loading search.', '');
    } else {
      const pick = (picked: string): void => {
        this.#with.input.value = picked;
        this.#with.input.focus();
        this.draw();
      };
      this.#state.replaceChildren(drawStart(pick));
      this.#speaker.say('');
    }
  }

  #drawAnswer(answer: Answer, book: Book): void {
    const { options } = this.#with;
    const scene = this.#scene(answer, book);
    const reading = drawReading(answer.query);
    if (answer.hits.length === 0) {
      const near = nearby(book, answer.query).map((hit) =>
        make('li', { class: 'hit' }, ...drawResult(hit, { ...scene, options: false }, 0)),
      );
      this.#results.hidden = true;
      this.#results.replaceChildren();
      this.#state.replaceChildren(drawNothing(answer, book.file, answer.all.length > 0, near));
      this.#speaker.say(answer.all.length > 0 ? 'Nothing passes these filters.' : 'No result.', '');
      return;
    }
    const perGroup = options ? PER_GROUP.dialog : PER_GROUP.page;
    const limits = { perGroup, steps: options ? STEPS.dialog : STEPS.page };
    const groups = drawGroups(answer, scene, limits, this.#open, (group) => {
      this.#open.add(group.kind);
      this.draw();
      this.#results.querySelectorAll<HTMLElement>(`[data-group="${group.kind}"] a`)[perGroup]?.focus();
    });
    this.#results.replaceChildren(...groups);
    this.#results.hidden = false;
    this.#state.replaceChildren(...(reading ? [reading] : []));
    const count = answer.hits.length;
    const said = `${String(count)} ${count === 1 ? 'result' : 'results'} for “${answer.query.text.trim()}”.`;
    this.#speaker.say(options ? `${said} Use the arrow keys.` : said, said);
    if (!options) this.#below.append(makeFullText(answer, book));
  }

  #scene(answer: Answer, book: Book): Scene {
    this.#ids = 0;
    return {
      file: book.file,
      query: answer.query,
      region: this.filters.region !== '' ? this.filters.region : (answer.query.regions[0] ?? read().region),
      options: this.#with.options,
      nextId: () => `hit-${String(++this.#ids)}`,
    };
  }

  #choose(facet: Facet, value: string): void {
    this.filters = { ...this.filters, [facet]: value };
    this.draw();
    this.#with.filtered?.();
  }
}
