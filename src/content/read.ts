/**
 * The one reader of content. `readContent(root)` gives every valid entry by collection and id, with the file and line of
 * each of its fields, and the faults of the rest. It is what Astro's loaders, the check, the audit, search, redirects, QR
 * codes and the policy watch work on; nothing else opens a file below the content folder.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  SETTINGS,
  type CollectionName,
  type DataOf,
  type Settings,
  type SettingsName,
} from './collections.ts';
import { flawedLines, flawsIn } from './characters.ts';
import type { Fault } from './fault.ts';
import { contentPlace, type ContentPlace } from './folder.ts';
import { readMarkup } from './markup.ts';
import { decode, splitFrontMatter } from './text.ts';
import { faultsOf } from './validate.ts';
import { walk, type ContentFile, type Walk } from './walk.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** One valid entry, with what is needed to speak about its faults. */
export interface Entry<T> {
  id: string;
  /** Path from the project's root. */
  file: string;
  data: T;
  /** The MDX body, or '' for plain data. */
  body: string;
  /** Line of a field of this entry. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** All valid entries by collection and id, in the order of their files. */
export type Content = { [K in CollectionName]: Map<string, Entry<DataOf<K>>> };

/** What is there but could not be read: who names it names something that exists. */
export interface Unread {
  /** Ids by collection. */
  ids: Record<CollectionName, Set<string>>;
  /** Collections of which a file could not even be read for its ids. */
  incomplete: Set<CollectionName>;
  /** The texts of the files with faults: what they mention is used, as far as anybody can tell. */
  texts: string[];
}

/** A file of settings: its path from the project's root, and the line of each of its fields. */
export type SettingsFile = Pick<Entry<unknown>, 'file' | 'lineOf'>;

/** What `readContent` found. */
export interface ReadResult {
  place: ContentPlace;
  content: Content;
  /** The valid files of settings. */
  settings: Settings;
  /** Where their fields stand. */
  settingsFiles: Partial<Record<SettingsName, SettingsFile>>;
  faults: Fault[];
  unread: Unread;
  /** Files that were looked into, from the project's root. */
  files: string[];
  /** Files that are knowingly not read. */
  beside: Walk['beside'];
}

/**
 * Reads and validates every file of the content.
 * Faults are collected, not thrown, so that an author sees all of them at once.
 * @param root the project's folder, or where exactly its content lies
 */
export function readContent(root: string | ContentPlace = process.cwd()): ReadResult {
  const place = typeof root === 'string' ? contentPlace(root) : root;
  const { files, beside, faults } = walk(place);
  const byCollection = <T>(make: () => T) =>
    Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make()])) as Record<CollectionName, T>;
  const result: ReadResult = {
    place,
    content: byCollection(() => new Map()),
    settings: {},
    settingsFiles: {},
    faults,
    unread: { ids: byCollection(() => new Set<string>()), incomplete: new Set(), texts: [] },
    files: files.map(({ file }) => file),
    beside,
  };
  for (const name of COLLECTION_NAMES) {
    for (const file of files)
      if ('collection' in file.to && file.to.collection === name) readEntries(result, name, file);
  }
  for (const file of files) if ('settings' in file.to) readSettings(result, file.to.settings, file);
  return result;
}

/** No file has a tenth of this; what does is no content of ours. */
const MOST_ENTRIES = 2000;

type Body = Pick<Entry<unknown>, 'body' | 'bodyLine'>;

function readEntries(result: ReadResult, name: CollectionName, file: ContentFile): void {
  const { kind, place, schema, id: idSchema } = COLLECTIONS[name];
  const { unread } = result;
  const ownId = kind === 'prose' ? file.below.slice(place.length + 1, -'.mdx'.length) : undefined;
  const before = result.faults.length;
  const text = readText(result, file);
  if (ownId !== undefined) unread.ids[name].add(ownId);
  if (text === undefined) {
    if (ownId === undefined) unread.incomplete.add(name);
    return;
  }
  const say = (line: number, field: string, message: string, remedy: string, rule = 'schema'): void => {
    result.faults.push({ rule, file: file.file, line, field, message, remedy });
  };
  const take = (id: string, value: unknown, base: string[], lineOf: Entry<unknown>['lineOf'], rest: Body): void => {
    const badId = idSchema.safeParse(id).error?.issues[0]?.message;
    if (badId !== undefined) say(lineOf([]), base.join('.'), `has the id “${id}”, which ${badId}`, 'Rename it.');
    const found = judge<unknown>(schema, value, { file: file.file, base, lineOf });
    result.faults.push(...found.faults);
    const markup = readMarkup(rest.body).faults;
    for (const { line, message, remedy } of markup) say(rest.bodyLine + line, 'body', message, remedy, 'markup');
    if (badId !== undefined || found.data === undefined || markup.length > 0) {
      unread.ids[name].add(id);
      return;
    }
    const target = result.content[name] as Map<string, Entry<unknown>>;
    const earlier = target.get(id);
    if (earlier) {
      say(
        lineOf([]),
        id,
        `is also defined in ${earlier.file}`,
        'Give every entry an id of its own, or remove one of the two.',
      );
      return;
    }
    target.set(id, { id, file: file.file, data: found.data, lineOf, ...rest });
    unread.ids[name].delete(id);
  };

  if (ownId !== undefined) {
    const split = splitFrontMatter(text);
    if (!split)
      say(
        1,
        '',
        text.startsWith('---') ? 'has a front matter that does not end' : 'has no front matter',
        'Begin the file with --- and end the front matter with --- on a line of its own.',
      );
    const parsed = split && parse(result, file, split.yaml, 1);
    if (split && parsed) take(ownId, parsed.data, [], parsed.lineOf, { body: split.body, bodyLine: split.bodyLine });
  } else {
    const parsed = parse(result, file, text, 0);
    if (!parsed) for (const [, id = ''] of text.matchAll(/^([\w-]+)\s*:/gm)) unread.ids[name].add(id);
    else if (!isRecord(parsed.data)) {
      say(
        1,
        '',
        parsed.data == null ? 'is empty' : 'is not a map of entries',
        'Write each entry under its id, as in the other files.',
      );
      unread.incomplete.add(name);
    } else if (Object.keys(parsed.data).length > MOST_ENTRIES) {
      say(
        1,
        '',
        `holds ${String(Object.keys(parsed.data).length)} entries`,
        `Split it: a file has at most ${String(MOST_ENTRIES)}.`,
      );
      unread.incomplete.add(name);
    } else {
      for (const [id, value] of Object.entries(parsed.data))
        take(id, value, [id], (at) => parsed.lineOf([id, ...at]), { body: '', bodyLine: 1 });
    }
  }
  tellLines(result, file, text, before);
  if (result.faults.length > before) unread.texts.push(text);
}

/** Holds a value against its schema and its texts against what texts may hold; a field with a flaw has that fault alone. */
function judge<T>(
  schema: ZodType<T>,
  value: unknown,
  at: Parameters<typeof faultsOf>[2],
): { data: T | undefined; faults: Fault[] } {
  const flaws = flawsIn(value).map(({ path: field, flaw }): Fault => ({
    rule: 'text',
    file: at.file,
    line: at.lineOf(field),
    field: [...at.base, ...field].join('.'),
    ...flaw,
  }));
  const flawed = new Set(flaws.map(({ field }) => field));
  const { data, faults } = faultsOf(schema, value, at);
  return { data, faults: [...flaws, ...faults.filter(({ field }) => !flawed.has(field))] };
}

/** Tells the flawed lines of a file's text that no fault since `before` has named. */
function tellLines(result: ReadResult, { file }: ContentFile, text: string, before: number): void {
  const told = result.faults.slice(before);
  if (told.some(({ rule }) => rule === 'yaml' || rule === 'text')) return;
  const lines = new Set(told.map(({ line }) => line));
  for (const { line, flaw } of flawedLines(text))
    if (!lines.has(line)) result.faults.push({ rule: 'text', file, line, field: '', ...flaw });
}

function readSettings(result: ReadResult, name: SettingsName, file: ContentFile): void {
  const text = readText(result, file);
  const parsed = text === undefined ? undefined : parse(result, file, text, 0);
  if (!parsed) return;
  const before = result.faults.length;
  const found = judge<unknown>(SETTINGS[name].schema, parsed.data, {
    file: file.file,
    base: [],
    lineOf: parsed.lineOf,
  });
  result.faults.push(...found.faults);
  tellLines(result, file, text ?? '', before);
  if (found.data === undefined) return;
  Object.assign(result.settings, { [name]: found.data });
  result.settingsFiles[name] = { file: file.file, lineOf: parsed.lineOf };
}

/** The text of a file, or nothing and a fault. */
function readText(result: ReadResult, { file }: ContentFile): string | undefined {
  let bytes;
  try {
    bytes = readFileSync(path.resolve(result.place.root, file));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    result.faults.push({
      rule: 'file',
      file,
      field: '',
      message: `cannot be read: ${message}`,
      remedy: 'Give it the rights to be read.',
    });
    return undefined;
  }
  const { text, fault } = decode(bytes);
  if (fault) result.faults.push({ rule: 'encoding', file, field: '', ...fault });
  return text;
}

function parse(result: ReadResult, { file }: ContentFile, text: string, offset: number): Parsed | undefined {
  const parsed = parseYaml(text, offset);
  if (!parsed.error) return parsed;
  const { line, message, remedy } = parsed.error;
  result.faults.push({
    rule: 'yaml',
    file,
    line,
    field: '',
    message: `is not valid YAML: ${message}`,
    remedy,
  });
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
