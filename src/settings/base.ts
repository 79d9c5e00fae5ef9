/**
 * Where on its host the site stands: at its root, or below a path such as /switch/. Set by BASE_PATH, or by the path of
 * SITE_URL. Astro puts it before its own files, `src/domain/urls.ts` before every address of ours; scripts that every page loads take `BASE`
 * itself, because all addresses weigh more.
 */
import { environment, type Environment } from './environment.ts';

/** Replaced at build time in what browsers run (astro.config.mjs); tools and tests read the environment. */
declare const __BASE__: string | undefined;

/** The path before every address: nothing at the root of the host, else with a slash before and none after: `/switch`. */
export const BASE: string = typeof __BASE__ === 'string' ? __BASE__ : readBase(environment());

/**
 * Reads the settings.
 * @throws one sentence on a path that no site can have
 */
export function readBase({ BASE_PATH, SITE_URL }: Environment): string {
  const site = SITE_URL !== undefined && URL.canParse(SITE_URL) ? tidy(new URL(SITE_URL).pathname) : '';
  if (BASE_PATH === undefined || BASE_PATH === '') return site;
  const base = tidy(BASE_PATH);
  if (!/^(?:\/[\w.~-]+)*$/.test(base) || /\/\.{1,2}(?:\/|$)/.test(base))
    throw new Error(
      `BASE_PATH is “${BASE_PATH}”. Set it to the path below which the site stands, for example /switch/.`,
    );
  if (site !== '' && site !== base)
    throw new Error(`BASE_PATH is “${BASE_PATH}”, but SITE_URL ends with ${site}/. Set one of them, or both alike.`);
  return base;
}

/** A slash before, none after, whether they were there or not. */
function tidy(text: string): string {
  const inner = text.trim().replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}
