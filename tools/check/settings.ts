/** Holds the files of settings against the content and each other: what they name exists, once, and is no moment to come. */
import type { Fault } from '../../src/content/fault.ts';
import type { ReadResult } from '../../src/content/read.ts';
import { latestToday } from '../../src/settings/clock.ts';
import type { SettingsName } from '../../src/content/collections.ts';

/** The faults of the settings. */
export function settingsFaults({ settings, settingsFiles, content, unread }: ReadResult): Fault[] {
  const faults: Fault[] = [];
  const tell = (name: SettingsName, path: (string | number)[], message: string, remedy: string): void => {
    const at = settingsFiles[name];
    if (at)
      faults.push({ rule: 'settings', file: at.file, line: at.lineOf(path), field: path.join('.'), message, remedy });
  };
  const { audit, watch, watchState } = settings;
  const platforms = unread.incomplete.has('platforms')
    ? undefined
    : new Set([...content.platforms.keys(), ...unread.ids.platforms]);
  if (audit && platforms) {
    for (const id of Object.keys(audit.readers))
      if (!platforms.has(id)) tell('audit', ['readers', id], `“${id}” is no platform`, 'Name one of platforms.yaml.');
    for (const id of platforms)
      if (!(id in audit.readers)) tell('audit', ['readers'], `lacks “${id}”`, 'Give it a weight from 1 to 5.');
  }
  if (watch)
    for (const list of ['archives', 'documents', 'topics'] as const)
      watch[list].forEach((item, index) => {
        for (const key of ['id', 'short'] as const) {
          const own = key in item ? item[key as 'id'] : undefined;
          const first = watch[list].findIndex((other) => key in other && other[key as 'id'] === own);
          if (own !== undefined && first < index)
            tell('watch', [list, index, key], `“${own}” stands twice`, 'Give each its own.');
        }
      });
  for (const [id, { recorded, waiting }] of Object.entries(watchState?.archives ?? {})) {
    const path = ['archives', id];
    if (recorded.slice(0, 10) > latestToday())
      tell('watchState', [...path, 'recorded'], 'lies in the future', 'Run `npm run policy-watch -- --record`.');
    if (!watch) continue;
    if (!watch.archives.some((archive) => archive.id === id))
      tell('watchState', path, `“${id}” is no archive of watch.yaml`, 'Correct one of the two.');
    waiting.forEach((document, index) => {
      if (!watch.documents.some((one) => one.id === document))
        tell('watchState', [...path, 'waiting', index], `“${document}” is no document of watch.yaml`, 'Take it out.');
    });
  }
  return faults;
}
