/** Addresses inside the repository that REPO_URL or ISSUES_URL names. Pure. */
import { answerOf, reportText, type ScreenReport } from './screen-report.ts';
import { messages } from '../messages/index.ts';

/** Branch that pull requests are made against. */
const BRANCH = 'main';

/** How hosts of repositories name the page on which a file is edited, by the beginning of their name. */
const EDIT_PATHS: readonly [host: RegExp, path: string][] = [
  [/^github\.com$/, `/edit/${BRANCH}/`],
  [/^gitlab\./, `/-/edit/${BRANCH}/`],
  // Forgejo and Gitea, as at Codeberg.
  [/./, `/_edit/${BRANCH}/`],
];

/** The form of .github/ISSUE_TEMPLATE for what a screen shows, and what each of its fields is called there. */
export const REPORT_FORM = '1-my-screen-differs.yml';
export const REPORT_FIELDS = {
  address: 'guide',
  page: 'page',
  screen: 'path',
  device: 'device',
  region: 'country',
  language: 'language',
  version: 'version',
  day: 'day',
  also: 'also',
} as const satisfies Partial<Record<keyof ScreenReport, string>>;

/**
 * The page on which a file is edited in the browser, which makes a pull request of the edit.
 * @param repository address of the repository, without a slash at the end
 * @param file from the project's root
 */
export function editAddress(repository: string, file: string): string {
  const { hostname } = new URL(repository);
  const [, path] = EDIT_PATHS.find(([host]) => host.test(hostname)) ?? ['', `/_edit/${BRANCH}/`];
  return `${repository}${path}${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** The page on which an issue is written; on GitHub and Codeberg it offers our forms. */
export function issueAddress(repository: string): string {
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return `${repository}/issues/new/choose`;
  return hostname.startsWith('gitlab.') ? `${repository}/-/issues/new` : `${repository}/issues/new`;
}

/**
 * The page on which an issue is written, with a report filled in: on GitHub into the fields of our form
 * (docs.github.com, “Creating an issue from a URL query”), on GitLab and on Forgejo, which fill no form, as the text of the issue
 * (docs.gitlab.com “Using a URL with prefilled values”; forgejo.org/docs “Issue and Pull Request Templates”).
 * @param repository address of the repository, without a slash at the end
 */
export function reportAddress(repository: string, report: ScreenReport): string {
  const { hostname } = new URL(repository);
  const title =
    report.screen === 'same' ? messages.report.issueSame(report.guide) : messages.report.issueDiffers(report.guide);
  if (hostname === 'github.com') {
    const fields = Object.entries(REPORT_FIELDS).map(([key, field]) => [
      field,
      answerOf(report, key as keyof ScreenReport),
    ]);
    return `${repository}/issues/new?${query([['template', REPORT_FORM], ['title', title], ...fields])}`;
  }
  const text = reportText(report);
  return hostname.startsWith('gitlab.')
    ? `${repository}/-/issues/new?${query([
        ['issue[title]', title],
        ['issue[description]', text],
      ])}`
    : `${repository}/issues/new?${query([
        ['title', title],
        ['body', text],
      ])}`;
}

/** The draft of an e-mail with a report (RFC 6068: line ends are CR LF). */
export function reportMail(to: string, report: ScreenReport): string {
  return `mailto:${to}?${query([
    ['subject', messages.report.subject(report.guide)],
    ['body', reportText(report).replaceAll('\n', '\r\n')],
  ])}`;
}

function query(pairs: readonly (readonly string[])[]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
}
