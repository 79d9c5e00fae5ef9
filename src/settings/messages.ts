import { existsSync } from 'node:fs';
import path from 'node:path';

const ENGLISH = 'src/messages/en/index.ts';

/**
 * The file of the site's own words: `MESSAGES`, from the project's root, else English. Whatever else depends on the
 * language (`lang`, dates, plurals, search, feeds) follows it.
 * @throws one sentence if there is no such file
 */
export function messagesFile({ MESSAGES }: NodeJS.ProcessEnv = process.env): string {
  const file = MESSAGES === undefined || MESSAGES === '' ? ENGLISH : MESSAGES;
  if (existsSync(file)) return path.resolve(file);
  throw new Error(
    `MESSAGES is “${file}”, which is no file. Set it to a file of messages such as ${ENGLISH}, or unset it.`,
  );
}
