import { parseCitation } from '../../../src/domain/citations.ts';
import { statementsOn, placeText } from '../../passages/statements.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Passages whose words the newest recording no longer has, as the last look-up found (`npm run passages -- --record`). */
export const gonePassages: Rule = {
  id: 'gone-passage',
  severity: 'review',
  about: 'the words under these statements are no longer there',
  find: ({ content, readers, gone }) => {
    const statements = statementsOn(content);
    return gone.flatMap(({ citation, recorded, last, now }) => {
      const { source, passage = '' } = parseCitation(citation);
      const entry = content.sources.get(source);
      const { archived, url, passages } = entry?.data ?? {};
      // Mended since: taken out, or moved to another recording.
      if (!entry || !passages?.[passage] || !(archived?.url ?? url ?? '').endsWith(recorded)) return [];
      const places = (statements.get(citation) ?? []).map(placeText);
      const since = last === undefined ? '' : `, last recorded ${last}`;
      const instead = now === undefined ? '' : `; now: “${now}”`;
      return [
        at(
          entry,
          ['passages', passage],
          `the words of “${passage}” are no longer there${since}${instead}`,
          `Look whether it still holds: ${places.join('; ')}`,
          readers.source(source),
        ),
      ];
    });
  },
};
