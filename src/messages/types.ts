import type { messages } from './en/index.ts';

/** The words of a language: the same keys as English, and the same values to fill in. */
export type Messages = Texts<typeof messages>;

type Texts<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : { [K in keyof T]: Texts<T[K]> };
