/** Texts that may be harder than grade 10, each with the reason. Empty: none is. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {};
