// See “The first paint” in src/client/storage.ts.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let raw = '';
  let stored = {};
  root.classList.add('js');
  try {
    raw = localStorage.getItem('nss') ?? '';
    stored = JSON.parse(raw) ?? {};
  } catch {}
  for (const [name, valid] of [
    ['device', /^(ios|android|web)$/],
    ['region', /^[a-z-]{2,20}$/],
  ]) {
    const link = asked.get(name);
    const value = [link, stored[name]].find((one) => typeof one === 'string' && valid.test(one));
    if (value) root.dataset[name] = String(value);
    if (value && value === link) root.dataset.linked = '';
  }
  if (raw.includes(`"${location.pathname.slice(1, -1)}#`)) root.classList.add('held');
  if (/"at":|"plan":/.test(raw)) root.classList.add('returning');
})();
