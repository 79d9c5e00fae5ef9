/** Long after any browser has read what it saves. */
const FORGET_AFTER_MS = 10_000;

/** Saves a text as a file with the reader's downloads. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, FORGET_AFTER_MS);
}
