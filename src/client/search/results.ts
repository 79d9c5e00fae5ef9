/** Draws all results: the best ones, then groups by kind. */
import { KIND_NAMES } from '../../domain/search/facets.ts';
import type { Answer, Group } from '../../domain/search/search.ts';
import { make } from './dom.ts';
import { drawResult, type Scene } from './result.ts';

export interface Limits {
  /** Results of a group that are shown at first. */
  perGroup: number;
  /** Steps of one of the best results. */
  steps: number;
}

export const GROUP_NAME = (group: Group): string =>
  group.kind === 'best' ? 'Best matches' : group.kind === 'guide' ? 'More guides' : KIND_NAMES[group.kind][1];

/** The groups as a list of lists, or as the groups of a listbox. Groups in `open` are shown whole. */
export function drawGroups(
  answer: Answer,
  scene: Scene,
  limits: Limits,
  open: ReadonlySet<Group['kind']>,
  onMore: (group: Group) => void,
): HTMLElement[] {
  return answer.groups.map((group) => {
    const most = group.kind === 'best' || open.has(group.kind) ? group.hits.length : limits.perGroup;
    const shown = group.hits.slice(0, most);
    const more = group.hits.length - shown.length;
    const name = GROUP_NAME(group);
    const drawn = shown.map((hit) => drawResult(hit, scene, group.kind === 'best' ? limits.steps : 0));
    if (scene.options) {
      return make(
        'div',
        { role: 'group', 'aria-label': name, class: 'hit-group' },
        make('div', { class: 'hit-group-name', 'aria-hidden': 'true' }, name),
        ...drawn.flat(),
      );
    }
    const list = make(
      'ul',
      { role: 'list', class: 'hits' },
      ...drawn.map((nodes) => make('li', { class: 'hit' }, ...nodes)),
    );
    const item = make(
      'li',
      { class: 'hit-group', 'data-group': group.kind },
      make('h2', { class: 'hit-group-name' }, name),
      list,
    );
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
