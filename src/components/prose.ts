import Cite from './sources/Cite.astro';
import Term from './Term.astro';

/** The components that an author may use in MDX. */
export const PROSE = { Cite, Term };
