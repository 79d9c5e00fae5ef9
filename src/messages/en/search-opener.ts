/** The frame of the search dialog. Every page loads these words: no others belong here. */

export const title = 'Search';
export const field = 'A setting, its old name, or your own words';
export const hint = 'Setting, old name or question';
export const close = 'Close';
export const loading = 'Loading search …';
export const failed = 'Search could not be loaded. Every guide is also on one page: ';
export const allGuides = 'All guides, by worry';
