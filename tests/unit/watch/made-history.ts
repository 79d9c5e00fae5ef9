/** The history of the acceptance test: every kind of noise, and real changes in it and between. */
import type { Kind } from '../../../tools/policy-watch/watch/classify.ts';
import { BASE, policy, sentences, type MadeCommit } from './made-archive.ts';
import { POLICY, SISTER } from './made-config.ts';

const OTHER = 'Alpha/Data Policy.md';
const british = (text: string): string => text.replaceAll('that you or others', 'you or others');
const notice = 'We will begin to train models with public drawings on 1 June. You can say no before then.';
const place = [
  'Residents of Atlantis can ask for a paper copy.',
  'Residents of Atlantis have ninety days.',
  'The Atlantis office is open on Mondays.',
];

/** What the policy says after each real change, one upon the other. */
const real1 = {
  body: [...BASE.body.slice(0, 20), 'Alpha now shares your recipes with bakers in your town.', ...BASE.body.slice(20)],
};
const real2 = {
  ...real1,
  date: 'March 1, 2026',
  body: [...real1.body, 'We may sell the names of your plants to gardeners.'],
};
const real3 = { ...real2, rights: BASE.rights.slice(0, 2) };
const real4 = { ...real3, objection: 'https://help.alpha.example/privacy' };
const real5 = { ...real4, notice };
const real6 = { ...real4, date: 'April 20, 2026' };
const real7 = {
  ...real6,
  body: real6.body.map((text, at) =>
    at === 3 ? 'A robot gardener waters what you photograph, without asking first.' : text,
  ),
};
const real8 = { ...real7, body: [...real7.body, 'Your bus tickets go to the town hall once a week.'] };
const real9 = { ...real8, body: [...real8.body, 'Your account photos, or'] };

/** A commit, what it has to be taken for, and whether it is a real change. */
export interface Step extends MadeCommit {
  readonly kind?: Kind;
  readonly real?: boolean;
}

const alpha = (name: string, day: number, text: string, kind: Kind, more: Partial<Step> = {}): Step => ({
  name,
  day,
  files: { [POLICY]: text },
  kind,
  ...more,
});

/** All commits, in order. */
export const STEPS: Step[] = [
  { name: 'readme', day: 0, files: { 'README.md': 'An archive.' } },
  alpha('first', 1, policy(), 'first', {
    files: { [POLICY]: policy(), [SISTER]: policy({ body: [...sentences(40), 'Your profile photo, or'] }) },
  }),
  alpha('signed-link', 2, policy({ token: 'BBB' }), 'format'),
  alpha(
    'self-link',
    3,
    policy({ token: 'BBB' }).replace('Privacy Policy\n==', '[Privacy Policy](https://alpha.example/policy#top)\n=='),
    'format',
  ),
  alpha('padding', 4, policy({ token: 'CCC' }).replaceAll('\n\n', '\n   \n\n'), 'format'),
  alpha('list-marks', 5, policy({ token: 'CCC' }, '-'), 'format'),
  alpha(
    'emphasis',
    6,
    policy({ token: 'CCC' }, '-').replace('Your rights', '**Your rights**').replace('copy', '_copy_'),
    'format',
  ),
  alpha('reordered', 7, policy({ body: [...BASE.body.slice(30), ...BASE.body.slice(0, 30)] }), 'reordered'),
  alpha('order-back', 8, policy(), 'flip'),
  alpha('empty', 9, 'This page is not here right now', 'broken'),
  alpha('recovered', 10, policy(), 'recovery'),
  alpha('repeated', 11, policy() + policy() + policy() + policy(), 'repeated'),
  alpha('recovered-2', 12, policy(), 'recovery'),
  alpha('spelling', 13, british(policy()), 'spelling'),
  alpha('spelling-back', 14, policy(), 'flip'),
  alpha('place-on', 15, policy({ rights: [...BASE.rights, ...place] }), 'new'),
  alpha('place-off', 16, policy(), 'flip'),
  alpha('place-on-2', 17, policy({ rights: [...BASE.rights, ...place] }), 'flip'),
  alpha('place-off-2', 18, policy(), 'flip'),
  alpha('place-on-3', 18.5, policy({ rights: [...BASE.rights, ...place] }), 'flip'),
  alpha('place-off-3', 22, policy(), 'flip'),
  alpha('real-1', 30, policy(real1), 'new', { real: true }),
  alpha('real-1-gone', 31, policy(), 'flip'),
  alpha('real-1-back', 31.5, policy(real1), 'flip'),
  alpha('no-popups', 40, policy({ ...real1, popups: [] }), 'recombined'),
  alpha('popups-back', 41, policy(real1), 'flip'),
  alpha('no-popups-2', 42, policy({ ...real1, popups: [] }), 'flip'),
  alpha('real-2', 60, policy(real2), 'new', { real: true }),
  alpha('no-popups-3', 61, policy({ ...real2, popups: [] }), 'recombined'),
  alpha('popups-back-2', 62, policy(real2), 'flip'),
  alpha('real-3', 70, policy(real3), 'recombined', { real: true }),
  alpha('real-4', 75, policy(real4), 'link', { real: true }),
  alpha('stamp', 78, policy({ ...real4, stamp: 'Page reviewed on 20 March 2026' }), 'date-only'),
  alpha('related', 79, policy({ ...real4, related: ['About Alpha', 'How to water a fern'] }), 'boilerplate'),
  alpha('signpost', 80, policy({ ...real4, related: ['About Alpha', 'Ferns and their friends'] }), 'labels'),
  alpha('real-5', 85, policy(real5), 'new', { real: true }),
  alpha('notice-over', 100, policy(real4), 'flip'),
  alpha(
    'wrong-page',
    101,
    `Cookie Rules\n============\n\nEffective May 3, 2019\n\n${sentences(80, 700).join('\n\n')}`,
    'wrong-page',
  ),
  alpha('recovered-3', 102, policy(real4), 'recovery'),
  alpha(
    'fleeting',
    104,
    policy({ ...real4, rights: [...real4.rights, 'Please wear a hat while you read this.'] }),
    'new',
  ),
  alpha('fleeting-over', 105, policy(real4), 'flip'),
  alpha('real-6', 110, policy(real6), 'redated', { real: true }),
  {
    name: 'real-7',
    day: 115,
    files: { [POLICY]: null, [OTHER]: policy(real7) },
    kind: 'new',
    real: true,
    subject: 'Rename the document',
  },
  {
    name: 'name-back',
    day: 116,
    files: { [OTHER]: null, [POLICY]: policy(real7) },
    kind: 'same',
    subject: 'Rename the document again',
  },
  { name: 'readme-side', day: 117, files: { 'README.md': 'An archive of made-up text.' }, parents: ['name-back'] },
  alpha('real-8', 118, policy(real8), 'new', { parents: ['name-back'], real: true }),
  {
    name: 'merge',
    day: 119,
    files: { 'README.md': 'An archive of made-up text.', [POLICY]: policy(real8) },
    parents: ['readme-side', 'real-8'],
    subject: 'Merge a branch',
  },
  {
    name: 'not-taken',
    day: 120,
    files: { [POLICY]: policy({ ...real8, rights: [...BASE.rights, 'We never took this branch over.'] }) },
    parents: ['merge'],
  },
  { name: 'readme-side-2', day: 120.5, files: { 'README.md': 'Still made up.' }, parents: ['merge'] },
  {
    name: 'merge-2',
    day: 121,
    files: { 'README.md': 'Still made up.' },
    parents: ['readme-side-2', 'not-taken'],
    subject: 'Merge a branch, keeping ours',
  },
  alpha(
    'scope',
    122,
    policy({ ...real8, rights: [...real8.rights, 'The footer tells the time in three towns.'] }),
    'scope',
    { subject: 'Apply technical or declaration upgrade on Alpha Privacy Policy' },
  ),
  alpha(
    'real-9',
    130,
    policy({ ...real9, rights: [...real8.rights, 'The footer tells the time in three towns.'] }),
    'new',
    { real: true },
  ),
  {
    name: 'real-9-sister',
    day: 130.2,
    files: { [SISTER]: policy({ body: [...sentences(40), 'Your account photos, or'] }) },
    real: true,
  },
  alpha('truncated', 131, policy(real9).slice(0, 2600), 'truncated'),
];
