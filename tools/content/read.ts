import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import { change } from '../../src/schemas/change.ts';
import { claim } from '../../src/schemas/claim.ts';
import { guide } from '../../src/schemas/guide.ts';
import { label } from '../../src/schemas/label.ts';
import { right } from '../../src/schemas/right.ts';
import { source } from '../../src/schemas/source.ts';
import { platform, region, term, topic, use } from '../../src/schemas/vocabulary.ts';
import type { Fault } from './fault.ts';
import { parseYaml, splitFrontMatter, type Parsed } from './parse.ts';

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

/** Collections of prose: one MDX file an entry. */
const PROSE = { guides: guide, changes: change, claims: claim, rights: right } as const;
/** Collections of data in many files: a map of entries in each. */
const FOLDERS = { sources: source, labels: label } as const;
/** Collections of data in one file. */
const FILES = { platforms: platform, regions: region, topics: topic, uses: use, glossary: term } as const;

type Schemas = typeof PROSE & typeof FOLDERS & typeof FILES;
type Output<S> = S extends ZodType<infer T> ? T : never;

/** All valid entries by collection and id. */
export type Content = { [K in keyof Schemas]: Map<string, Entry<Output<Schemas[K]>>> };

/** What `readContent` found: valid entries, and the faults of the others. */
export interface ReadResult {
  content: Content;
  faults: Fault[];
}

/**
 * Reads and validates every file below `root`/content.
 * Faults are collected, not thrown, so that an author sees all of them at once.
 */
export function readContent(root: string): ReadResult {
  const faults: Fault[] = [];
  const content = Object.fromEntries(
    [...Object.keys(PROSE), ...Object.keys(FOLDERS), ...Object.keys(FILES)].map((name) => [name, new Map()]),
  ) as unknown as Content;

  for (const [name, schema] of Object.entries(PROSE)) {
    for (const file of list(root, `content/${name}/**/*.mdx`)) {
      const split = splitFrontMatter(read(root, file));
      if (!split) {
        faults.push({
          file,
          line: 1,
          field: '',
          message: 'has no front matter',
          remedy: 'Begin the file with --- and end the front matter with --- on a line of its own.',
        });
        continue;
      }
      const parsed = parseYaml(split.yaml, 1);
      const entryId = file.slice(`content/${name}/`.length, -'.mdx'.length);
      const bodyLine = split.yaml.split('\n').length + 3;
      add(
        content[name as keyof typeof PROSE],
        { schema, parsed, file, id: entryId, path: [], body: split.body, bodyLine },
        faults,
      );
    }
  }
  for (const [name, schema] of [...Object.entries(FOLDERS), ...Object.entries(FILES)]) {
    const pattern = name in FOLDERS ? `content/${name}/*.yaml` : `content/${name}.yaml`;
    for (const file of list(root, pattern)) {
      const parsed = parseYaml(read(root, file));
      if (!isRecord(parsed.data) && parsed.errors.length === 0) continue;
      for (const key of isRecord(parsed.data) ? Object.keys(parsed.data) : ['']) {
        const collection = content[name as keyof Content] as Map<string, Entry<unknown>>;
        add(collection, { schema, parsed, file, id: key, path: [key], body: '', bodyLine: 1 }, faults);
      }
    }
  }
  return { content, faults };
}

interface Candidate {
  schema: ZodType;
  parsed: Parsed;
  file: string;
  id: string;
  /** Where the entry stands in its file. */
  path: string[];
  body: string;
  bodyLine: number;
}

function add(
  collection: Map<string, Entry<never>> | Map<string, Entry<unknown>>,
  candidate: Candidate,
  faults: Fault[],
): void {
  const { parsed, file, id, path: base } = candidate;
  for (const error of parsed.errors) {
    faults.push({
      file,
      line: error.line,
      field: '',
      message: `is not valid YAML: ${error.message}`,
      remedy: 'Mend the YAML; text with a colon or a quote needs quotes around it.',
    });
  }
  if (parsed.errors.length > 0) return;
  const value = base.length === 0 ? parsed.data : (parsed.data as Record<string, unknown>)[id];
  const lineOf = (at: readonly PropertyKey[]): number => parsed.lineOf([...base, ...at]);
  const prefix = base.length === 0 ? '' : `${id}.`;

  const result = candidate.schema.safeParse(value, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) {
      const unknown = issue.code === 'unrecognized_keys';
      faults.push({
        file,
        line: lineOf(unknown ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
        field: `${prefix}${issue.path.join('.')}${unknown ? `${issue.path.length > 0 ? '.' : ''}${issue.keys.join(', ')}` : ''}`,
        message: unknown ? 'is not a known key' : issue.message,
        remedy: unknown
          ? 'Remove it or correct its spelling; the known keys stand in src/schemas.'
          : 'See the doc comment of this field in src/schemas.',
      });
    }
    return;
  }
  const target = collection as Map<string, Entry<unknown>>;
  const earlier = target.get(id);
  if (earlier) {
    faults.push({
      file,
      line: lineOf([]),
      field: id,
      message: `is also defined in ${earlier.file}`,
      remedy: 'Give every entry an id of its own, or remove one of the two.',
    });
    return;
  }
  target.set(id, { id, file, data: result.data, body: candidate.body, lineOf, bodyLine: candidate.bodyLine });
}

function list(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
