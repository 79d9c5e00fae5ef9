interface Window {
  /** Layout shift that a test has counted. */
  shift: number;
  /** Set if something hostile ran. */
  owned?: unknown;
}
