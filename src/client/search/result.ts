/** Draws one result. */
import { formatDate } from '../../domain/dates.ts';
import { effectMeter } from '../effect.ts';
import { KIND_NAMES } from '../../domain/search/facets.ts';
import { markedPieces } from '../../domain/search/marks.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { addressOf } from '../../domain/search/search.ts';
import { KINDS, type SearchFile } from '../../domain/search/types.ts';
import type { Query } from '../../domain/search/understand.ts';
import type { Effect } from '../../schemas/effects.ts';
import { make } from './dom.ts';

/** What a result is drawn with. */
export interface Scene {
  file: SearchFile;
  query: Query;
  /** The region by which fit is told, if one is known. */
  region: string | undefined;
  /** Options of a listbox instead of items of a list. */
  options: boolean;
  /** Gives ids to options. */
  nextId: () => string;
}

const MOST_PLATFORMS = 3;

/** The result with its matching steps, as the nodes of a list item or as options. */
export function drawResult(hit: Hit, scene: Scene, mostSteps: number): HTMLElement[] {
  const { row } = hit.page;
  const address = addressOf(hit);
  const title = make('span', { class: 'hit-title' }, ...marked(row.t, scene.query));
  const about = make('span', { class: 'hit-about' }, ...marked(row.s, scene.query));
  const meta = drawMeta(hit, scene);
  const steps = hit.steps.slice(0, mostSteps).flatMap((index): HTMLElement[] => {
    const step = row.st?.[index];
    if (!step) return [];
    const words = make('span', {}, ...marked(step[1], scene.query));
    return [
      link(
        `${address}#${step[0]}`,
        scene,
        'hit-step',
        make('span', { class: 'hit-number' }, `Step ${String(index + 1)}`),
        words,
      ),
    ];
  });
  if (scene.options) return [link(address, scene, 'hit', title, meta, about), ...steps];
  return [
    make('h3', { class: 'hit-head' }, link(address, scene, 'hit-link', title)),
    meta,
    about,
    ...(steps.length > 0
      ? [
          make(
            'ul',
            { class: 'hit-steps', role: 'list', 'aria-label': `Matching steps of ${row.t}` },
            ...steps.map((step) => make('li', {}, step)),
          ),
        ]
      : []),
  ];
}

function link(address: string, scene: Scene, className: string, ...children: Node[]): HTMLElement {
  const option = scene.options ? { role: 'option', id: scene.nextId(), tabindex: '-1', 'aria-selected': 'false' } : {};
  return make('a', { href: address, class: className, 'data-hit': true, ...option }, ...children);
}

function drawMeta({ page: { row } }: Hit, scene: Scene): HTMLElement {
  const kind = KINDS[row.k] ?? 'guide';
  const names = row.p.map((index) => scene.file.platforms[index]?.[1] ?? '');
  const shown = names.slice(0, MOST_PLATFORMS).join(', ') + (names.length > MOST_PLATFORMS ? ' and others' : '');
  const parts = [
    make('span', { class: `kind ${kind}` }, KIND_NAMES[kind][0]),
    shown !== '' && make('span', {}, shown),
    drawMark(row.m, kind, scene.file),
    drawFit(row.r, kind, scene),
  ];
  if (row.n !== undefined)
    parts.push(
      make(
        'span',
        { class: 'hit-date' },
        `${kind === 'change' ? '' : kind === 'right' ? 'Checked ' : 'Evidence '}${formatDate(kind === 'change' ? row.n : row.n.slice(0, 7))}`,
      ),
    );
  return make('span', { class: 'hit-meta' }, ...parts);
}

function drawMark(mark: number | undefined, kind: string, file: SearchFile): HTMLElement | undefined {
  const [id = '', words = ''] = mark === undefined ? [] : (file.marks[mark] ?? []);
  if (words === '') return undefined;
  if (kind === 'claim') return make('span', { class: `verdict ${id}` }, words);
  if (kind !== 'guide') return id === 'nothing-to-do' ? undefined : make('span', { class: 'chip act' }, words);
  return effectMeter(id as Effect);
}

/** Whether it is for the reader's region; without one, where it is offered. */
function drawFit(regions: number[] | undefined, kind: string, { file, region }: Scene): HTMLElement | undefined {
  if (kind === 'term' || kind === 'claim' || kind === 'right') return undefined;
  if (regions === undefined) return make('span', {}, 'No country limit known');
  const names = regions.map((index) => file.regions[index]?.[1] ?? '');
  const where = names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
  const wanted = file.regions.findIndex(([id]) => id === region);
  if (wanted < 0) return make('span', {}, where);
  const name = file.regions[wanted]?.[1] ?? '';
  return regions.includes(wanted)
    ? make('span', { class: 'fits' }, `For ${name}`)
    : make('span', { class: 'misfit' }, `Not for ${name}: ${where}`);
}

/** Text with the query's words marked. */
export function marked(text: string, query: Query): (Node | string)[] {
  return markedPieces(text, query).map(([piece, mark]) => (mark ? make('mark', {}, piece) : piece));
}
