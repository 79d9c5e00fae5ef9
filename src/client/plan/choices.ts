/**
 * The reader's choices in the address: `?apps=facebook,instagram&region=uk&device=ios&worries=ads&minutes=20`.
 * Never the ticks. What is read from an address is hostile until it is one of the things that the page offers.
 */
import type { Choices } from '../../domain/plan.ts';

/** What can be chosen. */
export interface Offer {
  apps: readonly string[];
  worries: readonly string[];
  regions: readonly string[];
  devices: readonly string[];
}

/** The minutes that can be chosen; 0 is no limit. */
export const MINUTES = [5, 10, 20, 30, 60, 0] as const;
/** For who says nothing: more than half an hour at a time nobody keeps up. */
export const USUAL_MINUTES = 30;

/** More than this is no address that our own page made. */
const LONGEST = 2000;

/** The choices in a query; undefined if it makes none that the page offers. */
export function parseChoices(query: string, offer: Offer): Choices | undefined {
  if (query.length > LONGEST) return undefined;
  const asked = new URLSearchParams(query);
  const list = (name: string, known: readonly string[]): string[] => {
    const wanted = asked.getAll(name).flatMap((value) => value.split(','));
    return known.filter((id) => wanted.includes(id));
  };
  const apps = list('apps', offer.apps);
  const worries = list('worries', offer.worries);
  const region = offer.regions.find((id) => id === asked.get('region'));
  const device = offer.devices.find((id) => id === asked.get('device'));
  const minutes = MINUTES.find((number) => String(number) === asked.get('minutes'));
  // Region and device alone tailor a page; they are no plan.
  if (apps.length + worries.length === 0 && minutes === undefined && !asked.has('apps')) return undefined;
  return {
    apps,
    worries,
    ...(region !== undefined && { region }),
    ...(device && { device }),
    minutes: minutes ?? USUAL_MINUTES,
  };
}

/** The query for choices, with its question mark; always the same for the same choices. */
export function writeChoices({ apps, worries, region, device, minutes }: Choices): string {
  const parts = [
    `apps=${apps.join(',')}`,
    ...(region === undefined ? [] : [`region=${region}`]),
    ...(device === undefined ? [] : [`device=${device}`]),
    ...(worries.length === 0 ? [] : [`worries=${worries.join(',')}`]),
    ...(minutes === undefined ? [] : [`minutes=${String(minutes)}`]),
  ];
  return `?${parts.join('&')}`;
}

/** Choices that were stored, as far as the page still offers them. */
export function knownChoices(stored: Choices, offer: Offer): Choices {
  const { region, device, minutes } = stored;
  const time = MINUTES.find((number) => number === minutes);
  return {
    apps: offer.apps.filter((id) => stored.apps.includes(id)),
    worries: offer.worries.filter((id) => stored.worries.includes(id)),
    ...(region !== undefined && offer.regions.includes(region) && { region }),
    ...(device !== undefined && offer.devices.includes(device) && { device }),
    minutes: time ?? USUAL_MINUTES,
  };
}
