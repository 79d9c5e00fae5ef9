/** The filters as selects, each choice with its number of results. */
import { choicesOf, FACETS, type Facet } from '../../domain/search/facets.ts';
import type { Answer } from '../../domain/search/search.ts';
import type { Core, Filters } from '../../domain/search/types.ts';
import { make } from '../dom.ts';

const NAMES: Record<Facet, [label: string, any: string]> = {
  platform: ['App', 'All apps'],
  region: ['Country', 'All countries'],
  device: ['Device', 'All devices'],
  kind: ['Kind', 'All kinds'],
};

/** The bar of filters; `update` shows the counts of an answer. */
export interface FilterBar {
  element: HTMLElement;
  update: (answer: Answer | undefined, core: Core | undefined, filters: Filters) => void;
}

/** Makes the bar, folded away where there is little room. `change` is called with every choice. */
export function makeFilterBar(
  prefix: string,
  folded: boolean,
  change: (facet: Facet, value: string) => void,
): FilterBar {
  const selects = new Map(
    FACETS.map((facet) => {
      const select = make('select', { id: `${prefix}-${facet}`, name: facet });
      select.addEventListener('change', () => {
        change(facet, select.value);
      });
      return [facet, select] as const;
    }),
  );
  const bar = make('div', { class: 'filters search-filters', role: 'group', 'aria-label': 'Filters' });
  const element = make(
    'details',
    { class: 'search-more-filters', open: !folded },
    make('summary', {}, 'Filter by app, country, device or kind'),
    bar,
  );
  element.hidden = true;
  for (const [facet, select] of selects)
    bar.append(make('div', {}, make('label', { for: select.id }, NAMES[facet][0]), select));
  return {
    element,
    update: (answer, core, filters) => {
      element.hidden = !core || !answer || answer.all.length === 0;
      if (!core || !answer) return;
      if (FACETS.some((facet) => filters[facet] !== '')) element.open = true;
      for (const [facet, select] of selects) fill(select, facet, answer, core, filters[facet]);
    },
  };
}

function fill(select: HTMLSelectElement, facet: Facet, answer: Answer, core: Core, value: string): void {
  const counts = answer.counts[facet];
  const choices: (readonly [string, string])[] = [['', NAMES[facet][1]], ...choicesOf(core, facet)];
  const options = choices
    .filter(([id]) => id === '' || id === value || (counts.get(id) ?? 0) > 0)
    .map(([id, name]) =>
      make('option', { value: id, selected: id === value }, `${name} (${String(counts.get(id) ?? 0)})`),
    );
  const same =
    options.length === select.options.length &&
    options.every(
      (option, index) => option.value === select.options[index]?.value && option.text === select.options[index].text,
    );
  if (!same) select.replaceChildren(...options);
  select.value = value;
}
