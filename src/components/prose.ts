import type { ComponentName } from '../content/components.ts';
import ProseLink from './ProseLink.astro';
import Cite from './sources/Cite.astro';
import Term from './Term.astro';

/** The components that an author may use in MDX, and how plain links are shown. */
export const PROSE = { Cite, Term, a: ProseLink } satisfies Record<ComponentName | 'a', unknown>;
