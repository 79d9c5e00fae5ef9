/** Guesses of the reader's region and device from what the browser says of itself. Never from the network. */
import type { Device } from '../../schemas/devices.ts';

export interface RegionFacts {
  id: string;
  name: string;
  inSentence: string;
  countries: readonly string[];
  /** Time zones that lie in this region alone; one that ends with a slash stands for all below it. */
  zones: readonly string[];
}

export interface Guess {
  region: RegionFacts;
  /** What it stands on, inside a sentence: “your time zone, Europe/Berlin”. */
  because: string;
}

/**
 * The time zone counts first, because a language is spoken in many places; then the country that a language names.
 * Zones in places that several regions share, and “UTC”, say nothing.
 */
export function guessRegion(
  zone: string,
  languages: readonly string[],
  regions: readonly RegionFacts[],
): Guess | undefined {
  const byZone = regions.find(({ zones }) =>
    zones.some((known) => zone === known || (known.endsWith('/') && zone.startsWith(known))),
  );
  if (byZone) return { region: byZone, because: `your time zone, ${zone.replaceAll('_', ' ')}` };
  for (const language of languages) {
    const country = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language)?.[1];
    const region = country === undefined ? undefined : regions.find(({ countries }) => countries.includes(country));
    if (region) return { region, because: `your language, ${language}` };
  }
  // A known zone or country that is in none of the named regions.
  const other = regions.find(({ countries }) => countries.length === 0);
  const named = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w/.test(zone);
  return other && named ? { region: other, because: `your time zone, ${zone.replaceAll('_', ' ')}` } : undefined;
}

/** @param agent the browser's own name of itself @param touch whether it has a touch screen, which tells an iPad from a Mac */
export function guessDevice(agent: string, touch: boolean): Device {
  if (/iPhone|iPad|iPod/.test(agent) || (agent.includes('Macintosh') && touch)) return 'ios';
  return agent.includes('Android') ? 'android' : 'web';
}

/** The guesses for this browser. */
export function guessHere(regions: readonly RegionFacts[]): { region: Guess | undefined; device: Device } {
  let zone = '';
  try {
    zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    // Without a time zone the languages have to do.
  }
  return {
    region: guessRegion(zone, navigator.languages, regions),
    device: guessDevice(navigator.userAgent, navigator.maxTouchPoints > 1),
  };
}
