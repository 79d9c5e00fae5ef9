/** `/.well-known/security.txt` (RFC 9116): where whoever finds a hole in the site can write. */
import { mkdir, writeFile } from 'node:fs/promises';
import { addMonths } from '../../src/domain/dates.ts';
import { absolute, url, withoutBase } from '../../src/domain/urls.ts';
import type { Publishing } from '../../src/settings/publishing.ts';

/** The RFC wants less than a year, so that no address outlives whoever reads it. */
const VALID_MONTHS = 11;

/**
 * The text, or nothing without an address to write to.
 * @param today the day of the build, YYYY-MM-DD
 */
export function securityText(
  { contactEmail, contact, site }: Pick<Publishing, 'contactEmail' | 'contact' | 'site'>,
  today: string,
): string | undefined {
  if (contactEmail === undefined) return undefined;
  // The field wants a URI; `mailto:` of CONTACT_URL is one, but the first one is what to use.
  const contacts = [`mailto:${contactEmail}`, ...(contact?.startsWith('https:') ? [contact] : [])];
  return [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${addMonths(today, VALID_MONTHS)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(url.securityTxt(), site)}`,
    '',
  ].join('\n');
}

/** Writes it into the built site, if there is an address. */
export async function writeSecurityText(settings: Publishing, today: string, folder: URL): Promise<void> {
  const text = securityText(settings, today);
  if (text === undefined) return;
  const file = new URL(`.${withoutBase(url.securityTxt())}`, folder);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
