/** The site's name, as readers see it. */
export const SITE_NAME = 'No Single Switch';
