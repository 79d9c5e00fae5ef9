import { pathsOf } from '../../../src/domain/devices.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';

const LISTS = ['sameAs', 'includes', 'after'] as const;
const OUT = 'Take it out.';

/** Guides refer to others, not to themselves or in circles, and their steps stay on their devices and in their regions. */
export const relations: Find = (content) => {
  const found: Found[] = [];
  const { guides } = content;
  for (const entry of guides.values()) {
    const { data, id } = entry;
    const tell = (path: (string | number)[], message: string, remedy = OUT): void =>
      void found.push(at(entry, path, message, remedy));
    for (const key of LISTS)
      data[key].forEach((other, index) => {
        if (other === id) tell([key, index], 'names itself');
        else if (guides.get(other)?.data[key].includes(id) === true && (key !== 'sameAs' || other < id))
          tell([key, index], `“${other}” names this guide here, too`, 'Keep it on one of the two.');
      });
    data.ended?.guides.forEach((other, index) => {
      if (other === id) tell(['ended', 'guides', index], 'names itself');
    });
    if (data.ended && content.changes.get(data.ended.change)?.data.draft === true)
      tell(['ended', 'change'], 'is a draft, which readers do not see', 'Name a published change.');
    for (const [region, other] of Object.entries(data.insteadIn)) {
      if (other === id) tell(['insteadIn', region], 'names itself');
      const there = guides.get(other)?.data.regions.in;
      if (Array.isArray(there) && !there.includes(region))
        tell(['insteadIn', region], `“${other}” is not offered there`, 'Name a guide that is.');
    }
    for (const { part, path } of partsOf(data)) {
      (part.devices ?? []).forEach((device, index) => {
        if (!data.devices.includes(device))
          tell(
            [...path, 'devices', index],
            `“${device}” is none of the guide’s devices`,
            'Add it to `devices` of the guide, or take it out.',
          );
      });
      for (const { devices, labels } of pathsOf(part)) {
        const [device = ''] = devices;
        // A path of another device may stand in where none of its own is known.
        const standsIn =
          part.devices === undefined && !Object.keys(part.where ?? {}).some((one) => data.devices.includes(one));
        if (!standsIn && !(part.devices ?? data.devices).includes(device))
          tell(
            [...path, 'where', device],
            `is a path for a device that the step is not for`,
            'Add it to `devices`, or take it out.',
          );
        labels.forEach((label, index) => {
          if (label === labels[index - 1]) tell([...path, 'where', device], `has “${label}” twice in a row`);
          else if (/\s[>›→]\s/.test(label))
            tell(
              [...path, 'where', device],
              `has “${label}” as one label`,
              'Give each label by itself: [Settings, Privacy].',
            );
        });
      }
      if (part.where === undefined && part.row !== undefined)
        tell([...path, 'row'], 'is drawn at the last label of a path, and there is no path');
      if (part.guides?.includes(id) === true) tell([...path, 'guides'], 'names its own guide');
      if (!/^[\p{Lu}\d“]/u.test(part.do)) tell([...path, 'do'], 'begins with a small letter', 'Begin with the verb.');
      if (/[.;]$/.test(part.do))
        tell([...path, 'do'], 'ends with a full stop', 'An action is no sentence: leave it out.');
    }
  }
  for (const entry of content.platforms.values()) {
    const { first, settingsOf, kind } = entry.data;
    first.forEach((guide, index) => {
      const others = guides.get(guide)?.data.platforms;
      if (others && platformOf(guide) !== entry.id && !others.includes(entry.id))
        found.push(at(entry, ['first', index], `“${guide}” is no guide of this platform`, OUT));
    });
    if (settingsOf.includes(entry.id)) found.push(at(entry, ['settingsOf'], 'names itself', OUT));
    if (settingsOf.length > 0 && kind !== 'place')
      found.push(at(entry, ['settingsOf'], 'belongs to a `place` only', 'Set `kind: place`, or take it out.'));
  }
  for (const entry of content.situations.values())
    entry.data.stages.forEach(({ steps }, stage) => {
      steps.forEach((step, index) => {
        const path = ['stages', stage, 'steps', index, 'regions'];
        const offered = step.guide === undefined ? undefined : guides.get(step.guide)?.data.regions.in;
        if (!step.regions) return;
        if (Array.isArray(offered) && !step.regions.some((region) => offered.includes(region)))
          found.push(at(entry, path, `“${step.guide ?? ''}” is offered in none of them`, 'Correct the regions.'));
        if (step.right !== undefined && content.regions.has(step.right) && !step.regions.includes(step.right))
          found.push(at(entry, path, `the rights of “${step.right}” hold in none of them`, 'Correct one of the two.'));
      });
    });
  for (const entry of content.sightings.values()) {
    const { step, device, by, agree, labels = [] } = entry.data;
    const [guide = '', id = ''] = step?.split('#') ?? [];
    const data = guides.get(guide)?.data;
    const part = data && partsOf(data).find((one) => one.part.id === id)?.part;
    if (data && part && !(part.devices ?? data.devices).includes(device))
      found.push(at(entry, ['device'], `“${device}” is no device of that step`, 'Correct one of the two.'));
    if (by === 'maintainer' && agree > 1)
      found.push(at(entry, ['agree'], 'counts readers, and a maintainer saw it', OUT));
    if (labels.some((label) => /\S@\S+\.\S/.test(label)))
      found.push(at(entry, ['labels'], 'holds an e-mail address', 'Nothing here says who the reader was.'));
  }
  return found;
};
