// See “The first paint” in src/client/storage.ts.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let raw = '';
  /** @type {Record<string, unknown>} */
  let stored = {};
  root.classList.add('js');
  try {
    raw = localStorage.getItem('nss') ?? '';
    stored = /** @type {typeof stored | null} */ (JSON.parse(raw)) ?? {};
  } catch {}
  for (const [name, valid] of Object.entries({ device: /^[a-z0-9-]{2,20}$/, region: /^[a-z-]{2,20}$/ })) {
    const link = asked.get(name);
    const value = [link, stored[name]].filter((one) => typeof one === 'string').find((one) => valid.test(one));
    if (value) root.dataset[name] = value;
    if (value && value === link) root.dataset.linked = '';
  }
  const menus = String(stored.language);
  if (/^[a-z]{2,3}$/.test(menus)) root.dataset.language = menus;
  // A phone tells what it is; on a computer people also look up what they will do on a phone.
  const phone = /iPhone|iPod/.test(navigator.userAgent)
    ? 'ios'
    : navigator.userAgent.includes('Android')
      ? 'android'
      : '';
  if (phone && !root.dataset.device && stored.allDevices !== true) root.dataset.device = phone;
  if (raw.includes(`"${location.pathname.split('/').slice(-3, -1).join('/')}#`)) root.classList.add('held');
  if (/"at":|"plan":/.test(raw)) root.classList.add('returning');

  // What the reader's choice of region and device leaves out. A guide for elsewhere folds to a line (--fold, --folds: in
  // styles); the paths of other devices are left out where the guide knows the reader's. In lists of guides what does not
  // fit, and all after the fifth, waits behind a button, and what the choice has settled is not said; of the matrix's
  // answers only those for the region are shown, and of labels only those in the language of the reader's menus.
  const tailor = () => {
    const { region, device, language } = root.dataset;
    const misfit = [
      ['regions', region],
      ['devices', device],
    ]
      .filter(([, value]) => value)
      .map(([list, value]) => `[data-${list}]:not([data-${list}~="${value}"],[data-${list}="*"])`);
    const other = misfit.length > 0 ? `:is(${misfit.join()})` : ':not(*)';
    try {
      const sheet = new CSSStyleSheet();
      const hidden = [
        ...(region ? [`.guides>:not(${other}) .where`, `.answer[data-regions]:not([data-regions~="${region}"])`] : []),
        ...(device
          ? [
              `.guides>:not(${other}) .device`,
              `:is([data-devices~="${device}"] [data-for],.only-chosen):not([data-for~="${device}"])`,
            ]
          : []),
        ...(language ? [`[data-in]:not([data-in="${language}"])`] : []),
      ];
      sheet.replaceSync(`${region ? `nss-checklist${misfit[0]}:not([data-open],:has(:target)){--fold:block;--folds:none}` : ''}
      ${hidden.length > 0 ? `${hidden.join()}{display:none}` : ''}
      @media screen{
        .guides>${other}{counter-increment:others}
        .guides:not(.others)>${other},.few:not(.more)>:nth-child(n + 6 of :not(${other})){visibility:hidden;height:0;padding:0;border:0;overflow:hidden}
        .group:has(>.guides:not(.others)>${other}) .show-others,
        .group:has(>.few:not(.more)>:nth-child(6 of :not(${other}))) .show-all{display:inline-block}
      }`);
      document.adoptedStyleSheets = [sheet];
    } catch {}
  };
  tailor();
  addEventListener('nss:change', tailor);
})();
