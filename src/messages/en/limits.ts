/** Where and on what something holds. */

export const everywhere = 'Everywhere';
export const noLimitKnown = 'No limit by country known';
/** @param first names of regions, in a list */
export const andMore = (first: string, number: number): string => `${first} and ${number} more`;
export const phonesOnly = 'Phones only';
export const devicesOnly = (devices: string): string => `${devices} only`;
/** The path is known on some devices only, and it works on others as well. */
export const pathOn = (devices: string): string => `Menu path: ${devices}`;
