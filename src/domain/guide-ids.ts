/** What a guide's id says. Its folder is the app that it is about: `instagram/hide-last-seen`. */

/** The platform of a guide's folder. */
export function platformOf(guide: string): string {
  return guide.split('/', 1)[0] ?? '';
}

/**
 * All platforms of a guide, its own first.
 * @param others what its front matter lists besides
 */
export function platformsOf(guide: string, others: readonly string[]): string[] {
  return [platformOf(guide), ...others];
}
