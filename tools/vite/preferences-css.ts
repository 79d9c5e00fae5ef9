/** The part of the style sheets that holds words, made from messages and from the regions and kinds of device of the content. */
import type { Plugin } from 'vite';
import { currentContent, followContent } from '../../src/content/current.ts';
import type { Content } from '../../src/content/read.ts';
import { MENU_LANGUAGES } from '../../src/domain/languages.ts';
import { messages } from '../../src/messages/index.ts';

/** What pages import. */
const NAME = 'virtual:preferences.css';
/** What Vite knows it by: a name like that of a file, so that it is handled as a style sheet. */
const FILE = '/__content/preferences.css';

/**
 * The “or” between ways, the line “Shown for …”, and the name of each region, device and language of menus for it. public/boot.js sets the attributes before the first
 * paint, and folds away what is not for them.
 */
export function preferencesCss({ regions, devices }: Pick<Content, 'regions' | 'devices'>): string {
  const said = messages.preferences;
  const names = (kind: string, entries: ReadonlyMap<string, { data: { inSentence: string } }>): string[] =>
    [...entries].map(([id, { data }]) => `html[data-${kind}='${id}']{--${kind}:${quoted(data.inSentence)}}`);
  const languages = MENU_LANGUAGES.map(
    ({ id, name }) => `html[data-language='${id}']{--menus:${quoted(said.menusIn(name))}}`,
  );
  const place = `var(--region,${quoted(said.anyRegion)})${quoted(said.between)}var(--device,${quoted(said.anyDevice)})`;
  const line = `.preferences-for::before{content:${quoted(said.shownFor)}${place}var(--menus,'')${quoted(said.end)}}`;
  const linked = `html[data-linked] .preferences-for::before{content:${quoted(said.linkShowsFor)}${place}${quoted(said.end)}}`;
  return [
    '@layer components{',
    line,
    linked,
    ...names('region', regions),
    ...names('device', devices),
    ...languages,
    '}',
  ].join('\n');
}

/** Lets pages import `virtual:preferences.css`; in development it follows the content. */
export function contentStyles(): Plugin {
  return {
    name: 'content-styles',
    configureServer(server) {
      followContent('preferences.css', () => {
        const module = server.moduleGraph.getModuleById(FILE);
        if (module) void server.reloadModule(module);
      });
    },
    resolveId: (id) => (id === NAME ? FILE : undefined),
    load: (id) => (id === FILE ? preferencesCss(currentContent().content) : undefined),
  };
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
