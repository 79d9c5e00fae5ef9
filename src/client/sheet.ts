/** Loads a sheet of what opens on request; only then, so that no page pays for it before. */
export function loadSheet(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    // Unstyled is still usable, so a failure counts as done.
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
