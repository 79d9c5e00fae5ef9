/** Addresses inside the repository that REPO_URL names. Pure. */

/** Branch that pull requests are made against. */
const BRANCH = 'main';

/** How hosts of repositories name the page on which a file is edited, by the beginning of their name. */
const EDIT_PATHS: readonly [host: RegExp, path: string][] = [
  [/^github\.com$/, `/edit/${BRANCH}/`],
  [/^gitlab\./, `/-/edit/${BRANCH}/`],
  // Forgejo and Gitea, as at Codeberg.
  [/./, `/_edit/${BRANCH}/`],
];

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
