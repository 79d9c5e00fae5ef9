/** The one walk over the content folder: every file is either one that a collection or setting reads, or named with why not. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import {
  BESIDE,
  COLLECTION_NAMES,
  COLLECTIONS,
  SETTINGS,
  type CollectionName,
  type SettingsName,
} from './collections.ts';
import type { Fault } from './fault.ts';
import { contentPath, type ContentPlace } from './folder.ts';

/** A file that is read. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Path below the content folder, with forward slashes. */
  below: string;
  /** What it belongs to. */
  to: { collection: CollectionName } | { settings: SettingsName };
}

/** What the walk found. */
export interface Walk {
  files: ContentFile[];
  /** Files that are knowingly left alone, with why. */
  beside: { file: string; why: string }[];
  faults: Fault[];
}

/** A content file larger than this is a mistake: the largest is a tenth of it. */
const LARGEST = 1_000_000;
/** What programs leave behind without being asked. */
const LEFT_BEHIND =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git(?:ignore|attributes|keep)|.*~|\..*\.sw[a-p]|#.*#|\.#.*)$/;

/** Walks the content folder, in the order of names. An absent folder has one fault. */
export function walk(place: ContentPlace): Walk {
  const found: Walk = { files: [], beside: [], faults: [] };
  const top = path.resolve(place.root, place.folder);
  const fault = (below: string, message: string, remedy: string): void => {
    found.faults.push({ rule: 'file', file: contentPath(place, below) || '.', field: '', message, remedy });
  };
  let kind;
  try {
    kind = statSync(top);
  } catch (error) {
    fault(
      '',
      `cannot be read: ${reason(error)}`,
      'Run this in the project’s root folder, or name the content folder in CONTENT_DIR.',
    );
    return found;
  }
  if (!kind.isDirectory()) {
    fault('', 'is not a folder', 'Name the content folder in CONTENT_DIR.');
    return found;
  }
  visit('');
  return found;

  function visit(folder: string): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(path.join(top, folder), { withFileTypes: true });
    } catch (error) {
      fault(folder, `cannot be read: ${reason(error)}`, 'Give it the rights to be read.');
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        fault(below, 'is a symbolic link, which is not followed', 'Put the file itself here.');
      } else if (entry.isDirectory()) {
        if (belongs(below, true) === undefined && isPlainFile(below))
          fault(below, 'is a folder, where a file is expected', 'Rename the folder, or put the file here.');
        else visit(below);
      } else if (!entry.isFile()) {
        fault(below, 'is not a plain file', 'Remove it: only files with text belong here.');
      } else take(below, entry.name);
    }
  }

  function take(below: string, name: string): void {
    const file = contentPath(place, below);
    if (BESIDE.has(below)) {
      found.beside.push({ file, why: 'it accompanies the content' });
      return;
    }
    if (LEFT_BEHIND.test(name)) {
      found.beside.push({ file, why: 'a program left it there' });
      return;
    }
    const to = belongs(below, false);
    if (to === undefined) {
      fault(below, `is read by nothing: ${whyNot(below)}`, 'Move, rename or remove it.');
      return;
    }
    const { size } = statSync(path.join(top, below));
    if (size > LARGEST) {
      fault(below, `is larger than ${String(LARGEST / 1_000_000)} MB`, 'Take out what is no content, or split it.');
      return;
    }
    found.files.push({ file, below, to });
  }
}

/** What a path belongs to; of a folder, whether something inside it may. */
function belongs(below: string, folder: boolean): ContentFile['to'] | undefined {
  for (const name of COLLECTION_NAMES) {
    const { kind, place } = COLLECTIONS[name];
    if (kind === 'map') {
      if (below === place) return { collection: name };
      continue;
    }
    if (folder ? below === place || below.startsWith(`${place}/`) : below.startsWith(`${place}/`)) {
      const inside = below.slice(place.length + 1);
      if (folder || (kind === 'prose' ? inside.endsWith('.mdx') : inside.endsWith('.yaml') && !inside.includes('/')))
        return { collection: name };
    }
  }
  for (const [name, { file }] of Object.entries(SETTINGS)) {
    if (below === file) return { settings: name as SettingsName };
  }
  return undefined;
}

/** Whether a folder bears a file's name. */
function isPlainFile(below: string): boolean {
  return /\.\w+$/.test(below);
}

function whyNot(below: string): string {
  const [first = ''] = below.split('/');
  const collection = COLLECTION_NAMES.map((name) => COLLECTIONS[name]).find(
    ({ kind, place }) => kind !== 'map' && place === first,
  );
  if (!collection) return `there is no such file or folder in the table of collections (src/content/collections.ts)`;
  return collection.kind === 'prose'
    ? `in ${first}/ only files with the ending .mdx are, in small letters`
    : `in ${first}/ only files with the ending .yaml are, and none in folders below it`;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Record<string, string> = {
    ENOENT: 'there is no such folder',
    EACCES: 'it may not be read',
    EPERM: 'it may not be read',
    ELOOP: 'it leads back to itself',
    ENOTDIR: 'a part of its path is no folder',
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}
