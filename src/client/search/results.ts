/** Draws results: the best ones in full with the steps that answer, the rest in one line each, by kind. */
import { formatDate } from '../../domain/dates.ts';
import { KIND_NAMES } from '../../domain/search/facets.ts';
import { highlight } from '../../domain/search/highlight.ts';
import type { Query } from '../../domain/search/parse-query.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { matchingSteps, type Answer, type Group } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { KINDS, type Core, type PageRow } from '../../domain/search/types.ts';
import type { Effect } from '../../schemas/effects.ts';
import { effectMeter } from '../effect.ts';
import { make } from '../dom.ts';

/** What results are drawn with. */
export interface Scene {
  index: SearchIndex;
  query: Query;
  /** The region by which fit is told, if one is known. */
  region: string | undefined;
  /** Options of a listbox instead of items of a list. */
  options: boolean;
  /** Gives ids to options. */
  nextId: () => string;
  /** Results of a group that are shown at first, and steps of one of the best results. */
  perGroup: number;
  steps: number;
}

const MOST_PLATFORMS = 3;

function nameOf(group: Group, good: boolean): string {
  if (group.kind === 'best') return good ? 'Best matches' : 'Closest pages';
  return group.kind === 'guide' ? 'More guides' : KIND_NAMES[group.kind][1];
}

/** The groups as a list of lists, or as the groups of a listbox. Groups in `open` are shown whole. */
export function drawGroups(
  { groups, good }: Answer,
  scene: Scene,
  open: ReadonlySet<Group['kind']>,
  onMore: (group: Group) => void,
): HTMLElement[] {
  return groups.map((group) => {
    const best = group.kind === 'best';
    const shown = group.hits.slice(0, best || open.has(group.kind) ? group.hits.length : scene.perGroup);
    const name = nameOf(group, good);
    const drawn = shown.map((hit) => drawHit(hit, scene, best));
    if (scene.options) {
      const title = make('div', { class: 'hit-group-name', 'aria-hidden': 'true' }, name);
      return make('div', { role: 'group', 'aria-label': name, class: 'hit-group' }, title, ...drawn.flat());
    }
    const items = drawn.map((nodes) => make('li', { class: 'hit' }, ...nodes));
    const list = make('ul', { role: 'list', class: 'hits' }, ...items);
    const title = make('h2', { class: 'hit-group-name' }, name);
    const item = make('li', { class: 'hit-group', 'data-group': group.kind }, title, list);
    const more = group.hits.length - shown.length;
    if (more > 0) {
      const button = make('button', { type: 'button', class: 'button' }, `Show ${String(more)} more`);
      button.addEventListener('click', () => {
        onMore(group);
      });
      item.append(button);
    }
    return item;
  });
}

/** A result as the nodes of a list item or as options; one of the best with its summary and its matching steps. */
function drawHit(hit: Hit, scene: Scene, best: boolean): HTMLElement[] {
  const [, name, address] = hit.row;
  const [summary, allSteps] = best ? scene.index.detail(hit.page) : ['', []];
  const title = make('span', { class: 'hit-title' }, ...marked(name, scene.query));
  const meta = drawMeta(hit.row, scene);
  const about = summary !== '' && make('span', { class: 'hit-about' }, ...marked(summary, scene.query));
  const steps = (best ? matchingSteps(scene.index, hit, scene.query) : []).slice(0, scene.steps).map((at) => {
    const [anchor = '', action = ''] = allSteps[at] ?? [];
    const number = make('span', { class: 'hit-number' }, `Step ${String(at + 1)}`);
    return link(`${address}#${anchor}`, scene, 'hit-step', number, make('span', {}, ...marked(action, scene.query)));
  });
  if (scene.options) return [link(address, scene, 'hit', title, meta, about), ...steps];
  const head = make('h3', { class: 'hit-head' }, link(address, scene, 'hit-link', title));
  const nodes = [head, meta, ...(about === false ? [] : [about])];
  if (steps.length === 0) return nodes;
  const items = steps.map((step) => make('li', {}, step));
  return [
    ...nodes,
    make('ul', { class: 'hit-steps', role: 'list', 'aria-label': `Matching steps of ${name}` }, ...items),
  ];
}

function link(address: string, scene: Scene, className: string, ...children: (Node | false)[]): HTMLElement {
  const option = scene.options ? { role: 'option', id: scene.nextId(), tabindex: '-1', 'aria-selected': 'false' } : {};
  return make('a', { href: address, class: className, 'data-hit': true, ...option }, ...children);
}

function drawMeta(row: PageRow, scene: Scene): HTMLElement {
  const [kindAt, , , platforms, , , mark, date] = row;
  const { core } = scene.index;
  const kind = KINDS[kindAt] ?? 'guide';
  const names = platforms.map((at) => core.platforms[at]?.[1] ?? '');
  const shown = names.slice(0, MOST_PLATFORMS).join(', ') + (names.length > MOST_PLATFORMS ? ' and others' : '');
  const when = kind === 'change' ? formatDate(date) : date === '' ? '' : formatDate(date.slice(0, 7));
  return make(
    'span',
    { class: 'hit-meta' },
    make('span', { class: `kind ${kind}` }, KIND_NAMES[kind][0]),
    shown !== '' && kind !== 'hub' && make('span', {}, shown),
    drawMark(mark, kind, core),
    (kind === 'guide' || kind === 'change') && drawFit(row[4], scene),
    when !== '' &&
      make(
        'span',
        { class: 'hit-date' },
        `${kind === 'change' ? '' : kind === 'right' ? 'Checked ' : 'Evidence '}${when}`,
      ),
  );
}

function drawMark(mark: number, kind: string, { marks }: Core): HTMLElement | false {
  const [id = '', words = ''] = marks[mark] ?? [];
  if (words === '' || id === 'nothing-to-do') return false;
  if (kind === 'claim') return make('span', { class: `verdict ${id}` }, words);
  if (kind !== 'guide') return make('span', { class: id === 'do-again' ? 'chip act' : 'chip' }, words);
  return effectMeter(id as Effect);
}

/** Whether it is for the reader's region; without one, where it is offered. */
function drawFit(regions: PageRow[4], { index: { core }, region }: Scene): HTMLElement {
  if (regions === 0) return make('span', {}, 'No country limit known');
  const names = regions.map((at) => core.regions[at]?.[1] ?? '');
  const where = names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
  const wanted = core.regions.findIndex(([id]) => id === region);
  if (wanted < 0) return make('span', {}, where);
  const name = core.regions[wanted]?.[1] ?? '';
  return regions.includes(wanted)
    ? make('span', { class: 'fits' }, `For ${name}`)
    : make('span', { class: 'misfit' }, `Not for ${name}: ${where}`);
}

/** Text with the query's words marked. */
function marked(text: string, query: Query): (Node | string)[] {
  return highlight(text, query).map(([piece, mark]) => (mark ? make('mark', {}, piece) : piece));
}
