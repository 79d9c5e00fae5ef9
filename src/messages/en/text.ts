/** Signs around words. */

export const quoted = (words: string): string => `“${words}”`;
