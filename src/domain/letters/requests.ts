/** What a letter can be for, and how any letter can begin. Ids are parts of addresses, so they never change. */

/** Requests by id, in the order in which they are offered. `after`: letters that follow one that was sent before. */
export const REQUESTS = {
  'object-ai-training': { name: 'Object to AI training', after: false },
  'object-other-uses': { name: 'Object to another use', after: false },
  'withdraw-consent': { name: 'Take back consent', after: false },
  'object-marketing': { name: 'Object to marketing and ad profiles', after: false },
  access: { name: 'Get a copy of your data', after: false },
  erasure: { name: 'Have data erased', after: false },
  rectification: { name: 'Have wrong data corrected', after: false },
  portability: { name: 'Take your data with you', after: false },
  reminder: { name: 'Remind them: the time is over', after: true },
  'answer-tell-us-more': { name: 'Answer “tell us more”', after: true },
  'answer-refusal': { name: 'Answer a refusal', after: true },
  'complaint-to-company': { name: 'Complain to the company first', after: true },
  complaint: { name: 'Complain to the authority', after: true },
} as const satisfies Record<string, { name: string; after: boolean }>;

export type Request = keyof typeof REQUESTS;
export const REQUEST_IDS = Object.keys(REQUESTS) as Request[];

/** How a letter begins, by who writes it and what account there is. */
export const OPENINGS = {
  'with-account': 'Yes',
  'no-account': 'No',
  'account-unreachable': 'Yes, but I cannot get into it',
  'child-by-parent': 'It is about my child',
} as const satisfies Record<string, string>;

export type Opening = keyof typeof OPENINGS;
export const OPENING_IDS = Object.keys(OPENINGS) as Opening[];

export function isRequest(text: unknown): text is Request {
  return typeof text === 'string' && Object.hasOwn(REQUESTS, text);
}

export function isOpening(text: unknown): text is Opening {
  return typeof text === 'string' && Object.hasOwn(OPENINGS, text);
}
