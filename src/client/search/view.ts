/** The search as one thing: a field, filters, results and what is said about them. The dialog and the page each have one. */
import { filtersFrom, type Facet } from '../../domain/search/facets.ts';
import type { Reader } from '../../domain/search/rank.ts';
import { search, type Answer, type Group } from '../../domain/search/search.ts';
import { Missing, type SearchIndex } from '../../domain/search/search-index.ts';
import { NO_FILTERS, type Filters } from '../../domain/search/types.ts';
import { read } from '../storage.ts';
import { drawContext } from './context.ts';
import { make } from '../dom.ts';
import { makeFilterBar, type FilterBar } from './filters.ts';
import { makeFullText } from './full-text.ts';
import { loadIndex, loadParts } from './load.ts';
import { drawGroups, type Scene } from './results.ts';
import { Speaker } from './speaker.ts';
import { drawFailed, drawLoading, drawNothing, drawReading, drawStart } from './states.ts';
import { counted } from '../../domain/counted.ts';

const SLOW_AFTER_MS = 4000;
/** Narrower than this the filters are folded away at first; see search.css. */
const FOLD_BELOW_PX = 640;

export interface ViewOptions {
  input: HTMLInputElement;
  /** Where filters, states and results go. */
  host: HTMLElement;
  /** Options of a listbox instead of a list of links. */
  options: boolean;
  /** Called after every drawing. */
  drawn?: (answer: Answer | undefined) => void;
  /** Called when the reader chose a filter, or dropped what the order took into account. */
  filtered?: () => void;
}

export class View {
  filters: Filters = { ...NO_FILTERS };
  answer: Answer | undefined;
  /** The platform of the page that the reader came from. */
  from: string | undefined;
  readonly #with: ViewOptions;
  readonly #bar: FilterBar;
  readonly #speaker = new Speaker();
  readonly #state = make('div', { class: 'search-above' });
  readonly #results: HTMLElement;
  readonly #below = make('div', { class: 'search-below' });
  readonly #open = new Set<Group['kind']>();
  readonly #dropped = new Set<keyof Reader>();
  #index: SearchIndex | undefined;
  #failed = false;
  #asked: URLSearchParams | undefined;

  constructor(options: ViewOptions) {
    this.#with = options;
    const prefix = options.options ? 'dialog-search' : 'search';
    this.#bar = makeFilterBar(prefix, options.options || innerWidth < FOLD_BELOW_PX, (facet, value) => {
      this.#choose(facet, value);
    });
    this.#results = make(options.options ? 'div' : 'ul', {
      role: options.options ? 'listbox' : 'list',
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
      if (!this.answer) this.draw(true);
    }, SLOW_AFTER_MS);
    try {
      this.#index = await loadIndex(begun);
      if (this.#asked) this.filters = filtersFrom(this.#index.core, this.#asked);
      this.#asked = undefined;
    } catch {
      this.#failed = true;
    }
    this.draw();
    if (this.answer || this.#with.input.value === '') clearTimeout(slow);
  }

  /** Takes query and filters from an address. */
  take(params: URLSearchParams): void {
    this.#with.input.value = (params.get('q') ?? '').slice(0, this.#with.input.maxLength);
    this.from = params.get('from') ?? undefined;
    if (this.#index) this.filters = filtersFrom(this.#index.core, params);
    else this.#asked = params;
    this.draw();
  }

  /** Shows what belongs to the present query and filters. Until parts that it needs are loaded, the last answer stays. */
  draw(slow = false): void {
    const text = this.#with.input.value;
    const index = this.#index;
    // Only now is it known what the platforms are.
    if (index && !index.core.platforms.some(([id]) => id === this.from)) this.from = undefined;
    const empty = !index || this.#failed || text.trim() === '';
    const answer = empty ? undefined : this.#search(index, text);
    const waiting = !empty && !answer;
    if (waiting && this.answer) return;
    this.answer = answer;
    this.#with.host.toggleAttribute('data-waiting', waiting || (!index && text !== ''));
    this.#bar.update(answer, index?.core, this.filters);
    this.#below.replaceChildren();
    if (answer && index) this.#drawAnswer(answer, index);
    else this.#drawState(slow, waiting || (!index && text.trim() !== ''));
    this.#with.drawn?.(answer);
  }

  /** What is known of the reader and was not dropped. */
  get #reader(): Reader {
    const { region, device } = read();
    const reader: Reader = { from: this.from, region: this.filters.region || region, device };
    return Object.fromEntries(Object.entries(reader).filter(([part]) => !this.#dropped.has(part as keyof Reader)));
  }

  #search(index: SearchIndex, text: string): Answer | undefined {
    try {
      return search(index, text, this.filters, this.#reader);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      this.#with.host.toggleAttribute('data-waiting', true);
      loadParts(index, error.parts).then(
        () => {
          this.draw();
        },
        () => {
          this.#failed = true;
          this.answer = undefined;
          this.draw();
        },
      );
      return undefined;
    }
  }

  #drawState(slow: boolean, waiting: boolean): void {
    this.#results.hidden = true;
    this.#results.replaceChildren();
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

  #drawAnswer(answer: Answer, index: SearchIndex): void {
    const { options } = this.#with;
    const { query, hits } = answer;
    const context = drawContext(this.#reader, query, index.core, (part) => {
      this.#dropped.add(part);
      if (part === 'from') this.from = undefined;
      this.draw();
      this.#with.input.focus();
      this.#with.filtered?.();
    });
    const above = [drawReading(query, answer.good), context].filter((node) => node !== undefined);
    if (hits.length === 0) {
      this.#results.hidden = true;
      this.#results.replaceChildren();
      this.#state.replaceChildren(drawNothing(answer, index.core), ...(context ? [context] : []));
      this.#speaker.say(answer.all.length > 0 ? 'Nothing passes these filters.' : 'No result.', '');
      return;
    }
    const scene = this.#scene(answer, index);
    const groups = drawGroups(answer, scene, this.#open, (group) => {
      this.#open.add(group.kind);
      this.draw();
      this.#results.querySelectorAll<HTMLElement>(`[data-group="${group.kind}"] a`)[scene.perGroup]?.focus();
    });
    this.#results.replaceChildren(...groups);
    this.#results.hidden = false;
    this.#state.replaceChildren(...above);
    const said = `${counted(hits.length, 'result')} for “${query.text.trim()}”.`;
    this.#speaker.say(options ? `${said} Use the arrow keys.` : said, said);
    if (!options) this.#below.append(makeFullText(answer, index));
  }

  #scene({ query }: Answer, index: SearchIndex): Scene {
    let ids = 0;
    const { options } = this.#with;
    return {
      index,
      query,
      region: this.filters.region || (query.region[0] ?? this.#reader.region),
      options,
      nextId: () => `hit-${String(++ids)}`,
      perGroup: options ? 2 : 6,
      steps: options ? 2 : 3,
    };
  }

  #choose(facet: Facet, value: string): void {
    this.filters = { ...this.filters, [facet]: value };
    this.draw();
    this.#with.filtered?.();
  }
}
