import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find } from '../../lint/rule.ts';

/** Words that send the reader to a guide of this site: “our guide”, “see the guides on …”, “another of our guides”. */
const SENDS = /\bour (?:other )?guides?\b|\b(?:see|read|open|follow) (?:the|our|another|other) (?:\w+ )?guides?\b/i;

/** A step or note that sends the reader to another guide names it by id, so that there is a link with its title. */
export const namelessGuides: Find = (content) =>
  [...content.guides.values()].flatMap((entry) =>
    partsOf(entry.data).flatMap(({ part, path }) =>
      (['do', 'note', 'tip'] as const).flatMap((key) => {
        const words = SENDS.exec(part[key] ?? '')?.[0];
        if (words === undefined || part.guides !== undefined) return [];
        return [
          at(
            entry,
            [...path, key],
            `says “${words}” without naming one`,
            'Name it under `guides:` by its id (platform/guide); its title then stands there as a link.',
          ),
        ];
      }),
    ),
  );
