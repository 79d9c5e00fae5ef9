/** Guesses of the reader's region and device from what the browser says of itself. Never from the network. */
import { url } from '../../domain/urls.ts';
import { messages } from '../../messages/index.ts';

export interface RegionFacts {
  id: string;
  name: string;
  inSentence: string;
  countries: readonly string[];
  /** Time zones that lie in this region alone; one that ends with a slash stands for all below it. */
  zones: readonly string[];
}

export interface DeviceFacts {
  id: string;
  name: string;
  inSentence: string;
  /** Pieces of the names that browsers on it give themselves, always and if there is a touch screen. */
  agents: readonly string[];
  touchAgents: readonly string[];
}

/** What there is to choose from: /plan/preferences.json. */
export interface Offered {
  languages: readonly { id: string; name: string }[];
  regions: readonly RegionFacts[];
  devices: readonly DeviceFacts[];
  /** Where a report of what a screen shows can go: a mailbox, a repository with issues; what is not set is absent. */
  reports: { email?: string; issues?: string };
}

/** Loads what there is to choose from. @throws if it cannot be loaded */
export async function loadOffered(): Promise<Offered> {
  const answer = await fetch(url.planData('preferences'));
  return (await answer.json()) as Offered;
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
  if (byZone) return { region: byZone, because: messages.preferences.byZone(zone.replaceAll('_', ' ')) };
  for (const language of languages) {
    const country = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language)?.[1];
    const region = country === undefined ? undefined : regions.find(({ countries }) => countries.includes(country));
    if (region) return { region, because: messages.preferences.byLanguage(language) };
  }
  // A known zone or country that is in none of the named regions.
  const other = regions.find(({ countries }) => countries.length === 0);
  const named = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w/.test(zone);
  return other && named
    ? { region: other, because: messages.preferences.byZone(zone.replaceAll('_', ' ')) }
    : undefined;
}

/**
 * The first device whose names the browser bears, else the last one.
 * @param agent the browser's own name of itself
 * @param touch whether it has a touch screen, which tells an iPad from a Mac
 */
export function guessDevice(agent: string, touch: boolean, devices: readonly DeviceFacts[]): DeviceFacts | undefined {
  const bears = (pieces: readonly string[]): boolean => pieces.some((piece) => agent.includes(piece));
  return devices.find(({ agents, touchAgents }) => bears(agents) || (touch && bears(touchAgents))) ?? devices.at(-1);
}

/** The browser's own language, if labels of its menus are known. @param first such as “pt-BR” */
function guessLanguage<L extends { id: string }>(first: string, languages: readonly L[]): L | undefined {
  return languages.find(({ id }) => first === id || first.startsWith(`${id}-`));
}

/** The guesses for this browser. */
export function guessHere({ regions, devices, languages }: Offered): {
  language: { id: string; name: string } | undefined;
  region: Guess | undefined;
  device: DeviceFacts | undefined;
} {
  let zone = '';
  try {
    zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    // Without a time zone the languages have to do.
  }
  return {
    language: guessLanguage(navigator.language, languages),
    region: guessRegion(zone, navigator.languages, regions),
    device: guessDevice(navigator.userAgent, navigator.maxTouchPoints > 1, devices),
  };
}
