import type { Right } from '../schemas/right.ts';

/** Citations in the order in which a rights page shows them. */
export function sourcesOfRight(right: Right): string[] {
  return [
    ...right.summary.sources,
    ...right.law.sources,
    ...right.controller.sources,
    ...right.training.sources,
    ...right.adsFromChats.sources,
    ...right.rights.flatMap((item) => item.sources),
    ...right.forms.flatMap((item) => item.sources),
    ...right.regulators.flatMap((item) => item.sources),
    ...right.practice.flatMap((item) => item.sources),
  ];
}

/** Whether a form of Meta's needs a login, in a sentence. */
export const LOGIN_NAMES: Record<Right['forms'][number]['login'], string> = {
  yes: 'You need to be logged in.',
  no: 'Works without logging in.',
  unknown: 'We do not know whether it needs a login.',
};
