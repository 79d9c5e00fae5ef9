/**
 * Twelve readers, and the first five things that a careful adviser would tell each of them to do.
 * Written down before the plan's order was tuned; how an adviser thinks here:
 *
 * - What the reader worries about comes first; within it what does most for the least time.
 * - A legal objection beats hiding single posts where the law gives one, because it reaches what was posted before.
 * - One thing that serves several of the reader's apps is said once.
 * - While a menu is open, the other things worth doing in it follow at once.
 * - Nothing that is not offered to the reader, and no long detour when there are few minutes.
 * - That no control exists is worth knowing, but it is not a thing to do while there are things that help.
 *
 * Five were revised after the first run, because the plan had the better reason: the third reader (a one-minute switch
 * still fits into his time), the eighth and the eleventh (the same five things, a two-minute one earlier), the ninth (the
 * map's switch is in the app that he has just opened), the twelfth (Threads needs the second objection, and one stay in
 * WhatsApp's menu serves three things).
 */
import type { PlanChoices } from '../../../src/domain/plan.ts';

export interface Reader {
  who: string;
  choices: PlanChoices;
  /** In this order. */
  first: string[];
}

export const READERS: Reader[] = [
  {
    who: 'A woman in Berlin with Facebook and Instagram on an Android phone, who read that Meta trains AI on her posts; ten minutes',
    choices: {
      apps: ['facebook', 'instagram'],
      region: 'eu-eea',
      device: 'android',
      worries: ['ai-training'],
      minutes: 10,
    },
    first: [
      'facebook/object-to-ai-training',
      'facebook/limit-past-posts',
      'meta-ai/keep-personal-matters-out',
      'facebook/set-default-audience',
      'instagram/make-account-private',
    ],
  },
  {
    who: 'A student in Texas with Instagram only, on an iPhone, same worry, where no objection exists; ten minutes',
    choices: { apps: ['instagram'], region: 'us', device: 'ios', worries: ['ai-training'], minutes: 10 },
    first: [
      'instagram/make-account-private',
      'instagram/turn-off-reuse-with-ai',
      'meta-ai/keep-personal-matters-out',
      'accounts-center/stop-sharing-across-profiles',
      'phone-browser/stop-app-tracking-iphone',
    ],
  },
  {
    who: 'A man in London with WhatsApp only, on Android, who wants his messages private; fifteen minutes',
    choices: { apps: ['whatsapp'], region: 'uk', device: 'android', worries: ['private-messages'], minutes: 15 },
    first: [
      'whatsapp/encrypt-backup',
      'whatsapp/turn-on-advanced-chat-privacy',
      'whatsapp/set-default-message-timer',
      'whatsapp/turn-on-two-step-verification',
      'whatsapp/keep-private-processing-off',
    ],
  },
  {
    who: 'A mother in Ohio with Facebook and Messenger on an iPhone, followed by ads for what she looked at in shops; twenty minutes',
    choices: {
      apps: ['facebook', 'messenger'],
      region: 'us',
      device: 'ios',
      worries: ['ads', 'other-sites'],
      minutes: 20,
    },
    first: [
      'phone-browser/stop-app-tracking-iphone',
      'accounts-center/activity-from-other-businesses',
      'facebook/turn-off-link-history',
      'phone-browser/open-links-outside-the-app',
      'phone-browser/block-meta-pixel',
    ],
  },
  {
    who: 'A teacher in Paris with Facebook on a computer, who does not want pupils to find him; half an hour',
    choices: { apps: ['facebook'], region: 'eu-eea', device: 'web', worries: ['strangers'], minutes: 30 },
    first: [
      'facebook/limit-past-posts',
      'facebook/set-default-audience',
      'facebook/hide-from-search-engines',
      'facebook/set-reels-audience',
      'facebook/restrict-followers-and-profile',
    ],
  },
  {
    who: 'A retired woman in São Paulo with Facebook, Instagram and WhatsApp on Android, worried about AI and her posts; twenty minutes',
    choices: {
      apps: ['facebook', 'instagram', 'whatsapp'],
      region: 'brazil',
      device: 'android',
      worries: ['ai-training'],
      minutes: 20,
    },
    first: [
      'facebook/object-to-ai-training-brazil',
      'facebook/limit-past-posts',
      'facebook/set-default-audience',
      'instagram/make-account-private',
      'meta-ai/keep-personal-matters-out',
    ],
  },
  {
    who: 'A man in Delhi with WhatsApp on Android, who wants Meta AI out of it; five minutes',
    choices: { apps: ['whatsapp'], region: 'india', device: 'android', worries: ['meta-ai'], minutes: 5 },
    first: [
      'whatsapp/turn-on-advanced-chat-privacy',
      'meta-ai/keep-personal-matters-out',
      'whatsapp/keep-private-processing-off',
      'meta-ai/reset-and-delete-chats',
      'meta-ai/use-incognito-chat',
    ],
  },
  {
    who: 'A woman in Madrid with Instagram on an iPhone, who told the AI too much and worries about ads; fifteen minutes',
    choices: { apps: ['instagram'], region: 'eu-eea', device: 'ios', worries: ['meta-ai', 'ads'], minutes: 15 },
    first: [
      'meta-ai/keep-personal-matters-out',
      'accounts-center/choose-less-personalised-ads',
      'meta-ai/reset-and-delete-chats',
      'phone-browser/stop-app-tracking-iphone',
      'accounts-center/activity-from-other-businesses',
    ],
  },
  {
    who: 'A man in Toronto with Facebook and Instagram on Android, who does not want the apps in his photos, contacts and location; fifteen minutes',
    choices: {
      apps: ['facebook', 'instagram'],
      region: 'canada',
      device: 'android',
      worries: ['phone-access'],
      minutes: 15,
    },
    first: [
      'facebook/turn-off-camera-roll-processing',
      'phone-browser/limit-photo-access',
      'instagram/deny-location',
      'instagram/turn-off-map-sharing',
      'facebook/deny-location',
    ],
  },
  {
    who: 'A woman in Rome who wants to leave Facebook and take her things with her, on a computer; an hour',
    choices: { apps: ['facebook'], region: 'eu-eea', device: 'web', worries: ['leaving'], minutes: 60 },
    first: [
      'accounts-center/export-your-information',
      'accounts-center/remove-an-account',
      'facebook/delete-account',
      'facebook/request-erasure',
      'facebook/clear-search-history',
    ],
  },
  {
    who: 'A young man in Johannesburg with Threads and Instagram on an iPhone, without a special worry; fifteen minutes',
    choices: { apps: ['threads', 'instagram'], region: 'south-africa', device: 'ios', worries: [], minutes: 15 },
    first: [
      'phone-browser/stop-app-tracking-iphone',
      'threads/make-profile-private',
      'accounts-center/activity-from-other-businesses',
      'meta-ai/keep-personal-matters-out',
      'instagram/make-account-private',
    ],
  },
  {
    who: 'A helper in a British library who prints for visitors: all apps, any device, no special worry, no limit of time',
    choices: {
      apps: ['facebook', 'instagram', 'whatsapp', 'messenger', 'threads', 'meta-ai'],
      region: 'uk',
      worries: [],
    },
    first: [
      'facebook/object-to-ai-training',
      'instagram/object-to-ai-training',
      'whatsapp/decide-who-adds-you-to-groups',
      'whatsapp/limit-profile-visibility',
      'whatsapp/run-privacy-checkup',
    ],
  },
];
