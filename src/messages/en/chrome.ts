/** What stands around every page: head, header, menu, footer. A part of a sentence that is a link comes in as `T`. */

export const skip = 'Skip to the content';
export const breadcrumb = 'Breadcrumb';
export const main = 'Main';
export const search = 'Search';
export const menu = 'Menu';
export const close = 'Close';

/** The name of the site's feeds. */
export const feed = 'What changed';

/** The pages that header and menu lead to, by their name in `url`. */
export const pages = {
  plan: 'My plan',
  situations: 'What has happened?',
  guides: 'Guides',
  changes: 'What changed',
  claims: 'Fact checks',
  rights: 'Your rights',
  controls: 'What can be turned off',
  sources: 'Sources',
  labels: 'Menu labels',
  glossary: 'Glossary',
  about: 'About and method',
  freshness: 'How fresh it is',
};

export const allPages = 'All pages';
export const allPagesOfSite = 'All pages of this site';
export const thisSite = 'This site';
export const apps = 'Apps';

export const wrong = <T>(tellUs: T): (string | T)[] => [
  'Something is wrong, or your screen says something else? ',
  tellUs,
  '.',
];
export const wrongOrEdit = <T>(edit: T, tellUs: T): (string | T)[] => [
  'Something is wrong, or your screen says something else? ',
  edit,
  ' or ',
  tellUs,
  '.',
];
export const tellUs = 'Tell us';
export const editThisPage = 'Edit this page';
export const orTellUs = 'tell us';

export const privacy = 'Your privacy here';
export const privacyText = 'No cookies, no accounts, no counting. What you tick stays in this browser.';
export const privacyMore = 'How, and how to erase it';
export const notMeta =
  'We are not part of Meta. Nobody from Meta will call you about these steps, and nobody can remove your data for money: such offers are scams.';
export const preview =
  'This is a preview, built without an address of its own (SITE_URL). Search engines are asked to leave it out.';

/** In the picture of a shared link to a page without one of its own. */
export const pictureAbove = 'Step by step, with sources';
export const pictureTitle = 'There is no single switch. Here is every switch there is.';
export const opensearch = 'Find the setting that limits what Meta does with your data';
