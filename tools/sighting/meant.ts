/** What a report means in the content that there is: its step, device, place, language and day, each looked up by id. */
import type { Entry } from '../../src/content/read.ts';
import type { Content } from '../../src/content/read.ts';
import { isDay } from '../../src/domain/dates.ts';
import { labelsOn } from '../../src/domain/paths.ts';
import { partsOf, type Action } from '../../src/domain/steps.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import type { Sighting } from '../../src/schemas/sighting.ts';
import { latestToday } from '../../src/settings/clock.ts';
import { UsageError } from '../edit/command.ts';
import type { ReadReport } from './report-text.ts';

/** What a report means: its sighting, without the witness, and the step that it is of. */
export interface Meant {
  entry: Entry<Guide>;
  action: Action;
  /** Where the action stands in the front matter. */
  path: (string | number)[];
  sighting: Omit<Sighting, 'by' | 'agree'>;
}

/** Languages whose English names are understood, besides every tag. */
const NAMED =
  'en ar bn cs da de el es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt ro ru sk sr sv sw ta th tl tr uk ur vi zh';

/**
 * Looks up what a report means.
 * @throws UsageError with one sentence on the first thing that there is not
 */
export function meaningOf(report: ReadReport, content: Content): Meant {
  const { entry, action, path } = stepOf(report.address, content);
  const device = deviceOf(report.device, content);
  const { region, country } = placeOf(report.region, content);
  const day = dayOf(report.day);
  const shown = report.page.length > 0 ? report.page : labelsOn(action, device);
  if (report.screen === 'same' && shown === undefined)
    throw new UsageError('The report says “the same”, but the step shows no path on that device.');
  const labels = report.screen === 'same' ? shown : report.screen === 'missing' ? undefined : report.screen;
  return {
    entry,
    action,
    path,
    sighting: {
      step: `${entry.id}#${action.id}`,
      device,
      ...(report.version !== '' && { version: report.version }),
      region,
      ...(country !== undefined && { country }),
      language: languageOf(report.language),
      ...(labels === undefined ? { missing: true } : { labels: [...labels] }),
      day,
    },
  };
}

function stepOf(address: string, { guides }: Content): Pick<Meant, 'entry' | 'action' | 'path'> {
  const [, platform = '', name = '', step = ''] =
    /(?:^|\/)([a-z0-9-]+)\/([a-z0-9-]+)\/?(?:\?[^#]*)?#([a-z0-9-]+)$/.exec(address) ?? [];
  if (step === '') throw new UsageError(`“${address.slice(0, 200)}” names no step: it must end like app/guide/#step.`);
  const id = `${platform}/${name}`;
  const entry = guides.get(id) ?? [...guides.values()].find(({ data }) => data.formerIds.includes(id));
  if (!entry) throw new UsageError(`There is no guide “${id}”.`);
  const found =
    partsOf(entry.data).find(({ part }) => part.id === step) ??
    partsOf(entry.data).find(({ part }) => 'formerIds' in part && part.formerIds.includes(step));
  if (!found) throw new UsageError(`The guide “${entry.id}” has no step “${step}”.`);
  return { entry, action: found.part, path: found.path };
}

function deviceOf(said: string, { devices }: Content): string {
  const text = said.toLowerCase();
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  const fits = [...devices].filter(([id, { data }]) =>
    [id, data.name, data.inList ?? '', ...data.words].some(
      (name) => name !== '' && (text === name.toLowerCase() || words.has(name.toLowerCase())),
    ),
  );
  const [one] = fits;
  if (one && fits.length === 1) return one[0];
  throw new UsageError(
    `“${said.slice(0, 80)}” is no device that the site knows: ${[...devices].map(([, { data }]) => data.name).join(', ')}.`,
  );
}

function placeOf(said: string, { regions }: Content): { region: string; country?: string } {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const [, id = '', code] = /\(([a-z0-9-]+)(?:\/([A-Z]{2}))?\)\s*$/.exec(said) ?? [];
  const named = regions.get(id);
  if (named) {
    const { countries } = named.data;
    if (code !== undefined && countries.length > 0 && !countries.includes(code))
      throw new UsageError(`“${code}” is no country of “${id}”.`);
    return { region: id, ...(code !== undefined && { country: code }) };
  }
  const text = said.toLowerCase().replace(/^the /, '').trim();
  for (const [region, { data }] of regions) {
    const country = data.countries.find((one) => names.of(one)?.toLowerCase() === text || one.toLowerCase() === text);
    if (country !== undefined) return data.countries.length > 1 ? { region, country } : { region };
    if ([region, data.name, data.short ?? '', ...data.words].some((name) => name.toLowerCase() === text))
      return { region };
  }
  throw new UsageError(
    `“${said.slice(0, 80)}” is no place that the site knows. Say it as “Germany (eu-eea/DE)”, with one of: ${[...regions.keys()].join(', ')}.`,
  );
}

function languageOf(said: string): string {
  const tag = /\(([A-Za-z0-9-]+)\)\s*$/.exec(said)?.[1] ?? said.trim();
  const names = new Intl.DisplayNames('en', { type: 'language' });
  if (/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(tag)) return tag;
  const named = NAMED.split(' ').find((one) => names.of(one)?.toLowerCase() === said.trim().toLowerCase());
  if (named !== undefined) return named;
  throw new UsageError(
    `“${said.slice(0, 80)}” is no language that we can read. Say it as “German (de)”, or give --language.`,
  );
}

function dayOf(said: string): string {
  if (!isDay(said)) throw new UsageError(`“${said.slice(0, 40)}” is no day. It must be written like 2026-11-24.`);
  if (said > latestToday()) throw new UsageError(`The day ${said} lies in the future.`);
  return said;
}
