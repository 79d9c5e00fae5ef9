/** The language of the site's own words. Everything that depends on a language asks here. */

/** For `lang`, for search and for feeds: BCP 47. A source, a label or a letter in it needs no note of its language. */
export const language = 'en';

/** The locale whose rules dates, lists, plurals and the order of names follow, as `Intl` knows it. */
export const formats = 'en-GB';
