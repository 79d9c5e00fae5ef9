/** The real guides, as the plan and the matrix see them. */
import { planFacts, planGuide } from '../../../src/domain/plan-guides.ts';
import { readContent } from '../../../src/content/read.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const { content } = readContent('.');

export const CONTENT = content;
export const ENTRIES = [...content.guides].map(([id, { data }]) => ({ id, platform: platformOf(id), data }));
export const DEVICES = [...content.devices.keys()];
export const GUIDES = ENTRIES.map((entry) => planGuide(entry, DEVICES));
export const FACTS = planFacts(
  new Map([...content.topics].map(([id, { data }]) => [id, data])),
  new Map([...content.platforms].map(([id, { data }]) => [id, data])),
);
