/** What the order of results takes into account besides the words, as chips that the reader can drop. */
import type { Query } from '../../domain/search/parse-query.ts';
import type { Reader } from '../../domain/search/rank.ts';
import type { Core } from '../../domain/search/types.ts';
import { make } from '../dom.ts';

/** Chips for what is known of the reader and is not said otherwise in the query; nothing if that is nothing. */
export function drawContext(
  reader: Reader,
  query: Query,
  core: Core,
  drop: (part: keyof Reader) => void,
): HTMLElement | undefined {
  const name = (list: readonly (readonly [string, string])[], id: string | undefined): string | undefined =>
    list.find(([known]) => known === id)?.[1];
  const chips = (
    [
      ['from', query.platform.length === 0 ? name(core.platforms, reader.from) : undefined],
      ['region', query.region.length === 0 ? name(core.regions, reader.region) : undefined],
      ['device', query.device.length === 0 ? name(core.devices, reader.device) : undefined],
    ] as const
  ).flatMap(([part, label]) => {
    if (label === undefined) return [];
    const cross = make('span', { 'aria-hidden': 'true' }, '×');
    const chip = make(
      'button',
      { type: 'button', class: 'search-chip', 'aria-label': `${label}: leave it out` },
      `${label} `,
      cross,
    );
    chip.addEventListener('click', () => {
      drop(part);
    });
    return [chip];
  });
  if (chips.length === 0) return undefined;
  return make('p', { class: 'search-context' }, 'First what fits ', ...chips);
}
