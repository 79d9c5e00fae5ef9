/** The configuration that the tests' made archives are read with. */
import { watchConfig, type WatchConfig } from '../../../src/schemas/watch.ts';

export const POLICY = 'Alpha/Privacy Policy.md';
export const SISTER = 'Beta/Privacy Policy.md';

/** A small configuration in the shape of content/watch.yaml. */
export const madeConfig: WatchConfig = watchConfig.parse({
  archives: [
    {
      id: 'made-versions',
      short: 'made',
      repository: 'example/made-versions',
      view: 'as made by a test',
      regions: ['eu-eea'],
    },
  ],
  boilerplate: [
    'play video|see previous versions|related articles?|about alpha|how to .{3,40}',
    'log in to continue.*',
  ],
  families: { made: { effective: ['effective'], noticesAboveDate: true, selfLinks: ['alpha\\.example/policy'] } },
  documents: [
    {
      id: 'alpha-policy',
      short: 'alpp',
      title: 'Alpha Privacy Policy',
      path: POLICY,
      archives: ['made-versions'],
      family: 'made',
      platforms: ['facebook'],
      sisters: 'alpha',
    },
    {
      id: 'beta-policy',
      short: 'bepp',
      title: 'Beta Privacy Policy',
      path: SISTER,
      archives: ['made-versions'],
      family: 'made',
      platforms: ['instagram'],
      sisters: 'alpha',
    },
  ],
  topics: [
    { id: 'ai-training', title: 'AI training', words: ['train', 'models'] },
    { id: 'rights', title: 'Rights', words: ['object', 'right to object'] },
  ],
  phrases: ['robot gardener'],
  links: ['\\bobject'],
  weighty: {
    negations: ['not', 'never', 'without'],
    duties: ['may', 'must', 'consent', 'share', 'sell'],
    data: ['photo', 'drawing', 'profile', 'account'],
    parties: ['partner', 'advertiser'],
  },
});
