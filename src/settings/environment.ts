/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Node’s. Said here and not taken from Node’s types, of which what browsers load knows nothing. */
declare const process: { readonly env: Environment };

/** The environment of builds, tools and tests. Browsers have none: what they run may not come to this. */
export function environment(): Environment {
  return process.env;
}
