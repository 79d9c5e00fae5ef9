/** The surfaces a path can be given for. `ios` and `android` are phones and tablets, `web` a browser on a computer. Free of Zod, so that the client can use it. */
export const DEVICES = ['ios', 'android', 'web'] as const;
export type Device = (typeof DEVICES)[number];
