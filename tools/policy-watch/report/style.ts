/** The style of the HTML report: one column on a phone, two beside each other from 44 em; light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#5b6570;--line:#cfd6dd;--real:#0b5cad;--noise:#8a949e;--del:#ffe3df;--ins:#dcf3df}
@media(prefers-color-scheme:dark){:root{--ink:#e7eaee;--paper:#14181c;--soft:#a4adb6;--line:#39424b;--real:#7db7f5;--noise:#7a858f;--del:#5a2a25;--ins:#1f4a2a}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:68rem;margin:0 auto;padding:1rem}h1,h2,h3,h4{line-height:1.25}h2{border-top:2px solid var(--line);padding-top:1rem}
article{border-top:1px solid var(--line);padding:.5rem 0 1rem;overflow-wrap:anywhere}.kind,.note,.none,.side{color:var(--soft)}.side{font-size:.85rem}
dl{display:grid;grid-template-columns:minmax(5.5rem,auto) 1fr;gap:.15rem .75rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
.pair{display:grid;gap:.25rem 1rem;border-left:3px solid var(--line);padding-left:.75rem;margin:.5rem 0}.pair p{margin:.1rem 0}
@media(min-width:44em){.pair{grid-template-columns:1fr 1fr}}
del{background:var(--del);text-decoration:line-through}ins{background:var(--ins);text-decoration:underline}
summary{cursor:pointer;padding:.5rem 0}a{color:var(--real)}:focus-visible{outline:3px solid var(--real);outline-offset:2px}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
figure{margin:1rem 0;overflow-x:auto}figcaption{font-size:.9rem;color:var(--soft)}svg{width:100%;min-width:30rem;height:auto}.n{fill:var(--noise)}.r{fill:var(--real)}.w{fill:none;stroke:var(--real);stroke-width:2}
.axis{stroke:var(--line)}text{fill:var(--soft);font-size:11px}
`;
