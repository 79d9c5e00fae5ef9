/** Edits of content that are held against the site's checks before any of them is written. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentPath, contentPlace, type ContentPlace } from '../../src/content/folder.ts';
import { readContent, type ReadResult } from '../../src/content/read.ts';
import type { Finding } from '../lint/rule.ts';
import { checkContent } from '../check/check.ts';
import { listsFolder, PUBLISHED_FILE, RETIRED_FILE } from '../published/lists.ts';

/** New texts of files below the project's root; `undefined` takes a file away. */
export class Edits {
  readonly place: ContentPlace;
  readonly read: ReadResult;
  readonly #texts = new Map<string, string | undefined>();

  constructor(root: string) {
    this.place = contentPlace(root);
    this.read = readContent(this.place);
  }

  /** The name of a file below the content folder, from the root. */
  file(below: string): string {
    return contentPath(this.place, below);
  }

  /** The text of a file as it will be, or nothing. */
  text(file: string): string | undefined {
    if (this.#texts.has(file)) return this.#texts.get(file);
    const whole = path.join(this.place.root, file);
    return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
  }

  set(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  remove(file: string): void {
    this.#texts.set(file, undefined);
  }

  /** What will be written, as lines for people. */
  summary(): string[] {
    return [...this.#texts].map(([file, text]) => {
      const before = existsSync(path.join(this.place.root, file));
      return `${text === undefined ? '−' : before ? '~' : '+'} ${file}`;
    });
  }

  /** The lines that change in each file. */
  changedLines(): string[] {
    return [...this.#texts].flatMap(([file, text]) => {
      const whole = path.join(this.place.root, file);
      const before = existsSync(whole) ? readFileSync(whole, 'utf8').split('\n') : [];
      const after = text?.split('\n') ?? [];
      const [old, fresh] = [new Set(before), new Set(after)];
      return [
        `${file}:`,
        ...before.filter((line) => !fresh.has(line)).map((line) => `  − ${line}`),
        ...after.filter((line) => !old.has(line)).map((line) => `  + ${line}`),
      ];
    });
  }

  /** The faults that the edits would bring: those of a copy with them, without those that are there now. */
  newFaults(): Finding[] {
    const before = new Set(checkContent(this.read).faults.map(keyOf));
    const root = mkdtempSync(path.join(tmpdir(), 'nss-edit-'));
    try {
      const folder = path.relative(this.place.root, path.resolve(this.place.root, this.place.folder));
      const copy: ContentPlace = { root, folder };
      cpSync(path.join(this.place.root, folder), path.join(root, folder), { recursive: true });
      for (const name of [PUBLISHED_FILE, RETIRED_FILE]) {
        const list = path.join(listsFolder(this.place), name);
        if (existsSync(list)) cpSync(list, path.join(listsFolder(copy), name));
      }
      this.#write(root);
      return checkContent(readContent(copy)).faults.filter((fault) => !before.has(keyOf(fault)));
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  /** Writes them. */
  apply(): void {
    this.#write(this.place.root);
  }

  #write(root: string): void {
    for (const [file, text] of this.#texts) {
      const whole = path.join(root, file);
      if (text === undefined) rmSync(whole, { force: true });
      else {
        mkdirSync(path.dirname(whole), { recursive: true });
        writeFileSync(whole, text);
      }
    }
  }
}

/** A fault without its line, which edits move. */
function keyOf({ file, field, message }: Finding): string {
  return `${file} ${field} ${message}`;
}
