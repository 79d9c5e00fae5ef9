import { holdsIn } from './availability.ts';
import type { GuideEntry } from './guides.ts';

/** A guide with what it shares with others as bits: of a thousand guides there are a million pairs to compare. */
interface Profile<T> {
  guide: T;
  topics: number;
  uses: number;
}

const profiled = new WeakMap<readonly GuideEntry[], Profile<GuideEntry>[]>();

/**
 * Other guides that a reader of `guide` should see: those it names, then those that name it, then those that share
 * most with it (worries count two, platform and uses of data one each). At most `limit`.
 * @param all every guide, `guide` too
 * @throws if `guide` is not one of them, or if there are more topics or uses than a number has bits
 */
export function relatedGuides<T extends GuideEntry>(guide: T, all: readonly T[], limit = 5): T[] {
  const profiles = profilesOf(all);
  const own = profiles.find((profile) => profile.guide.id === guide.id);
  if (!own) throw new Error(`“${guide.id}” is none of the guides that it is compared with.`);
  const named = new Map(guide.data.related.map((id, index) => [id, 1000 - index]));
  const score = (other: Profile<T>): number =>
    named.get(other.guide.id) ??
    (other.guide.data.related.includes(guide.id)
      ? 500
      : 2 * ones(own.topics & other.topics) +
        ones(own.uses & other.uses) +
        (guide.platform === other.guide.platform ? 1 : 0) -
        other.guide.data.priority / 10);
  // Only the best few are kept on the way: sorting all of them for every guide would be most of a large build.
  const best: { guide: T; score: number }[] = [];
  for (const other of profiles) {
    if (other.guide.id === guide.id) continue;
    const item = { guide: other.guide, score: score(other) };
    const last = best.at(-1);
    if (item.score <= 1 || (best.length === limit && last && !isBefore(item, last))) continue;
    const place = best.findIndex((known) => isBefore(item, known));
    best.splice(place === -1 ? best.length : place, 0, item);
    if (best.length > limit) best.pop();
  }
  return best.map((item) => item.guide);
}

function isBefore(a: { guide: GuideEntry; score: number }, b: { guide: GuideEntry; score: number }): boolean {
  return a.score > b.score || (a.score === b.score && a.guide.id < b.guide.id);
}

/** The profiles of a list, made once a list. */
function profilesOf<T extends GuideEntry>(guides: readonly T[]): Profile<T>[] {
  const known = profiled.get(guides) as Profile<T>[] | undefined;
  if (known) return known;
  const [topicBits, useBits] = [new Map<string, number>(), new Map<string, number>()];
  const made = guides.map((guide) => ({
    guide,
    topics: bits(guide.data.topics, topicBits),
    uses: bits(guide.data.uses, useBits),
  }));
  profiled.set(guides, made);
  return made;
}

/** A number with one bit for each name; `known` gives every name its bit. */
function bits(names: readonly string[], known: Map<string, number>): number {
  let sum = 0;
  for (const name of names) {
    const bit = known.get(name) ?? 1 << known.size;
    if (!known.has(name) && known.size > 30) throw new Error(`“${name}” is one topic or use too many: see related.ts`);
    known.set(name, bit);
    sum |= bit;
  }
  return sum;
}

/** How many bits of a number are set. */
function ones(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * What helps in the regions where a guide is not offered: by guide, the regions in which it stands in. The guide names it
 * (`insteadIn`); else it covers the guide's platform, answers its first worry, and is offered there, and of several it is
 * the one that comes first in a plan.
 * @param regions ids of all regions
 * @param all every guide, most important first
 */
export function standIns<T extends GuideEntry>(
  guide: T,
  all: readonly T[],
  regions: Iterable<string>,
): { guide: T; regions: string[] }[] {
  const [topic] = guide.data.topics;
  const platforms = [guide.platform, ...guide.data.platforms];
  const fit = all.filter(
    (other) =>
      other.id !== guide.id &&
      other.data.topics[0] === topic &&
      other.data.effect !== 'none-available' &&
      other.data.effect !== 'shows-only' &&
      [other.platform, ...other.data.platforms].some((platform) => platforms.includes(platform)),
  );
  const found: { guide: T; regions: string[] }[] = [];
  for (const region of regions) {
    const named = guide.data.insteadIn[region];
    if (named === undefined && holdsIn(guide.data.regions, region)) continue;
    const chosen = all.find(({ id }) => id === named);
    const best = chosen ?? fit.find((other) => holdsIn(other.data.regions, region));
    if (!best) continue;
    const known = found.find((one) => one.guide === best);
    if (known) known.regions.push(region);
    else found.push({ guide: best, regions: [region] });
  }
  return found;
}
