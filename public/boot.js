// @ts-check
// Runs before the first paint, so that what the reader chose earlier is applied without a flicker.
// Kept tiny and plain: it blocks rendering. The key and the shape belong to src/client/storage.ts.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const stored = JSON.parse(localStorage.getItem('nss') ?? '{}');
    if (['ios', 'android', 'web'].includes(stored.device)) root.dataset.device = stored.device;
    if (/^[a-z-]{2,20}$/.test(stored.region)) root.dataset.region = stored.region;
  } catch {
    // Blocked or damaged storage: the page is shown as it came.
  }
})();
