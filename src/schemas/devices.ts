/**
 * The id of a kind of device (content/devices.yaml): a surface that a path can be given for. Which ones there are is
 * content, so the code knows none of them by name.
 */
export type Device = string;
