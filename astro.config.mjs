import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { noPreload } from './tools/vite/no-preload.ts';
import { contentStyles } from './tools/vite/preferences-css.ts';
import { BASE } from './src/settings/base.ts';
import { messagesFile } from './src/settings/messages.ts';
import { publishing } from './src/settings/publishing.ts';
import { currentContent } from './src/content/current.ts';
import { lastModified } from './tools/astro/last-modified.ts';
import { siteContent } from './tools/astro/site-content.ts';
import { precompressed } from './tools/hosts/precompress.ts';
import { headingLetters } from './tools/fonts/integration.ts';

/** A page of the sitemap with the day on which its content last changed, as far as one entry makes it. */
function dated(item) {
  days ??= lastModified(currentContent().content, publishing().site);
  const lastmod = days.get(item.url);
  return lastmod === undefined ? item : { ...item, lastmod };
}
/** @type {Map<string, string> | undefined} */
let days;

export default defineConfig({
  site: publishing().site,
  base: `${BASE}/`,
  output: 'static',
  trailingSlash: 'always',
  // `true`, not the default: the default glues neighbouring links together.
  compressHTML: true,
  build: {
    format: 'directory',
    // Nothing inline, so that one header carries the whole Content-Security-Policy.
    inlineStylesheets: 'never',
    // While one page is written, the next one is rendered.
    concurrency: 8,
  },
  integrations: [siteContent(), mdx(), sitemap({ serialize: dated }), headingLetters(), precompressed()],
  vite: {
    define: { __BASE__: JSON.stringify(BASE) },
    // The words of the site’s language as modules, not as a table: what a script does not use is left out of it.
    resolve: { alias: [{ find: /^(?:\.\.?\/)+(?:src\/)?messages\/index\.ts$/, replacement: messagesFile() }] },
    plugins: [contentStyles(), tailwind(), noPreload()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A word stands where it is used: as a constant it would cost its name twice.
        optimization: { inlineConst: { mode: 'all' } },
        output: {
          codeSplitting: {
            groups: [
              // What every page loads at once, and other features share: one file, not one for each set of users.
              {
                name: 'site',
                test: /src\/client\/(site|storage|checklist|on-first-use|search-opener|progress\/(page|state|ticks)|preferences\/(device|opener))\.ts$|src\/domain\/(days|may-be-old)\.ts$|preload-helper/,
              },
              // Small things that several features share, in one file: a request of its own costs more than any of them.
              {
                name: 'words',
                test: /src\/(domain\/(counted|effects|guide-ids|progress)|settings\/site-name|messages\/(plural|[\w-]+\/(dates|effects|locale|text|ticks)))\.ts$/,
              },
              // The texts in one file, which only the build loads: one file a text would take most of the build's time.
              { name: 'prose', test: /\.mdx/ },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  // Writes the schemas of the content for Astro’s editor extension, so that front matter completes: see .vscode/.
  experimental: { contentIntellisense: true },
});
