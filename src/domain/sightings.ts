/**
 * What people saw on their screens, beside what a step says. One reader is a lead; two who saw the same, or a maintainer,
 * are evidence, and move the date on which a path was last seen. Pure.
 */
import type { Sighting } from '../schemas/sighting.ts';
import type { DeviceKind, Region } from '../schemas/vocabulary.ts';
import { formatDate, lastDayOf } from './dates.ts';
import { pathsOf } from './devices.ts';
import { baseLanguage, isOwnLanguage, languageName } from './languages.ts';
import type { LocalLabel } from '../schemas/local-label.ts';
import { datesSeen, labelsOn } from './paths.ts';
import type { Action } from './steps.ts';
import { messages } from '../messages/index.ts';

/** How a sighting stands to the path of the step: `unknown` where no path is known, or its language cannot be compared. */
export type Match = 'agrees' | 'differs' | 'unknown';

/** All who saw the same at one step on one kind of device. */
export interface Seen {
  /** The last of them. */
  newest: Sighting;
  /** How many independent witnesses there are. */
  witnesses: number;
  grade: 'evidence' | 'lead';
  match: Match;
}

/** The words of other languages for an English label: what `localWords` gives. */
export type WordsFor = (label: string, language: string) => readonly string[];

/** Independent readers who have to agree to carry a path. */
const READERS_NEEDED = 2;

/** Looks up labels in other languages. @param platform the folder of the guide */
export function localWords(labels: Iterable<LocalLabel>, platform: string): WordsFor {
  const own = [...labels].filter(({ platforms }) => platforms.includes(platform));
  return (label, language) =>
    own
      .filter((entry) => same(entry.label, label))
      .flatMap(({ words }) => words)
      .filter((word) => baseLanguage(word.language) === baseLanguage(language))
      .map(({ text }) => text);
}

/** Holds a sighting against the labels that a step shows for its device. */
export function matchOf(
  { labels, language }: Pick<Sighting, 'labels' | 'language'>,
  shown: readonly string[] | undefined,
  words: WordsFor,
): Match {
  if (shown === undefined) return 'unknown';
  if (labels === undefined) return 'differs';
  const fits = (label: string, index: number): boolean => {
    const other = labels[index] ?? '';
    return same(label, other) || words(label, language).some((word) => same(word, other));
  };
  if (shown.length === labels.length && shown.every(fits)) return 'agrees';
  return isOwnLanguage(language) ? 'differs' : 'unknown';
}

/**
 * What was seen at an action, newest first; those who saw the same on the same kind of device joined.
 * @param step the action, as sightings name it: `app/guide#step`
 */
export function seenAt(
  step: string,
  action: Pick<Action, 'where'>,
  sightings: Iterable<Sighting>,
  words: WordsFor,
): Seen[] {
  const own = [...sightings]
    .filter((one) => one.step === step)
    .map((sighting) => ({ sighting, match: matchOf(sighting, labelsOn(action, sighting.device), words) }));
  // Whoever agrees agrees with the path, be it in another language.
  const groups = Map.groupBy(own, ({ match, sighting: { device, labels } }) =>
    JSON.stringify([device, match === 'agrees' ? match : labels?.map((label) => label.toLowerCase())]),
  );
  return [...groups.values()]
    .flatMap((all): Seen[] => {
      const together = all.map(({ sighting }) => sighting);
      const [newest] = together.sort((a, b) => b.day.localeCompare(a.day) || a.by.localeCompare(b.by));
      return newest === undefined ? [] : [{ newest, ...gradeOf(together), match: all[0]?.match ?? 'unknown' }];
    })
    .sort((a, b) => b.newest.day.localeCompare(a.newest.day));
}

/** What several sightings of the same are worth together. */
export function gradeOf(all: readonly Pick<Sighting, 'by' | 'agree'>[]): Pick<Seen, 'grade' | 'witnesses'> {
  const witnesses = all.reduce((sum, { agree }) => sum + agree, 0);
  const evidence = witnesses >= READERS_NEEDED || all.some(({ by }) => by === 'maintainer');
  return { grade: evidence ? 'evidence' : 'lead', witnesses };
}

/** What is shown at a step: what was seen last on each kind of device, and what says otherwise as long as nobody has settled it. */
export function shownAt(seen: readonly Seen[]): Seen[] {
  return seen.filter(
    (one, index) =>
      !isSettled(one, seen) &&
      seen.findIndex((other) => other.newest.device === one.newest.device && other.match === one.match) === index,
  );
}

/** Whether later evidence says the opposite of what was seen. */
export function isSettled(one: Seen, all: readonly Seen[]): boolean {
  return all.some(
    (other) =>
      other.grade === 'evidence' &&
      other.newest.device === one.newest.device &&
      other.match !== one.match &&
      other.match !== 'unknown' &&
      (other.newest.day > one.newest.day || (one.grade === 'lead' && other.newest.day === one.newest.day)),
  );
}

/**
 * The dates at which labels of an action were last seen (as `datesSeen` gives them), moved by evidence that agrees: for
 * each kind of device by what was seen on that kind.
 */
export function datesSeenWith(action: Pick<Action, 'where' | 'seen'>, seen: readonly Seen[]): string[] {
  const agreeing = seen.filter(({ grade, match }) => grade === 'evidence' && match === 'agrees');
  if (agreeing.length === 0) return datesSeen(action);
  const dates = pathsOf(action).flatMap((path) =>
    path.devices.flatMap((device) => {
      const [day] = agreeing.filter(({ newest }) => newest.device === device).map(({ newest }) => newest.day);
      const newer =
        day !== undefined && (path.seen === undefined || path.seen === 'unknown' || day > lastDayOf(path.seen));
      return newer ? [day] : (path.seen ?? []);
    }),
  );
  return [...new Set(dates)];
}

/** The names that a sighting is told with. */
export interface SightingNames {
  /** Of the kind of device, inside a list. */
  device: string;
  /** Of the region, if the witness told no country. */
  region: string;
}

/** The names of a sighting. @param devices and regions: the vocabularies, by id */
export function sightingNames(
  { device, region }: Pick<Sighting, 'device' | 'region'>,
  devices: ReadonlyMap<string, Pick<DeviceKind, 'name' | 'inList'>>,
  regions: ReadonlyMap<string, Pick<Region, 'name'>>,
): SightingNames {
  const kind = devices.get(device);
  return { device: kind?.inList ?? kind?.name ?? device, region: regions.get(region)?.name ?? region };
}

/** A sighting in words, for the foot of its step: “Seen on Android, app 512, Germany, 24 November 2026.” */
export function sightingWords({ newest, witnesses, grade, match }: Seen, { device, region }: SightingNames): string {
  const country = newest.country === undefined ? region : (COUNTRIES.of(newest.country) ?? region);
  const where = [
    device,
    ...(newest.version === undefined ? [] : [messages.sightings.app(newest.version)]),
    country,
    ...(isOwnLanguage(newest.language) ? [] : [messages.sightings.menusIn(languageName(newest.language))]),
    formatDate(newest.day),
  ].join(', ');
  const said = messages.sightings;
  const what = newest.labels === undefined ? said.nothing : messages.text.quoted(newest.labels.join(' › '));
  const readers = witnesses > 1 && newest.by === 'reader' ? witnesses : undefined;
  if (grade === 'lead') return said.reported(match === 'agrees' ? said.theSame : what, where);
  if (newest.labels === undefined) return said.notFound(where, readers);
  return match === 'agrees' ? said.seen(where, readers) : said.wasSeen(what, where, readers);
}

const COUNTRIES = new Intl.DisplayNames(messages.locale.language, { type: 'region' });

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
