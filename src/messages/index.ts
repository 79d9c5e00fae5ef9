/**
 * The site's own words in the language of this edition. What is bundled gets the language's own file in place of this one
 * (astro.config.mjs), so that a script carries only the words that it uses; tools and tests read that file here.
 */
import { pathToFileURL } from 'node:url';
import { messagesFile } from '../settings/messages.ts';
import type { Messages } from './types.ts';

export const { messages } = (await import(/* @vite-ignore */ pathToFileURL(messagesFile()).href)) as {
  messages: Messages;
};
