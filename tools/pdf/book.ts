/** The guides of an app as one page to print: a cover that says what holds where and since when, then guide after guide. Pure. */
import { escapeHtml } from '../policy-watch/report/escape.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';
import { messages } from '../../src/messages/index.ts';

/** A guide's page as the site has it. */
export interface Chapter {
  /** Its address, as pages link to it. */
  address: string;
  title: string;
  /** The topic under which the cover lists it. */
  topic: string;
  /** The whole HTML of the page. */
  html: string;
}

/** What the cover says. */
export interface Cover {
  /** The app’s name. */
  app: string;
  /** Where the guides hold, in words; nothing if all are in. */
  region: string | undefined;
  /** The day, in words. */
  day: string;
  /** The absolute address of the app’s page, and its QR code as an SVG path; nothing for a preview. */
  live: { address: string; qr: { path: string; size: number } } | undefined;
}

const IDS = /(\s(?:id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)=")([^"]+)(")/g;
const LINKS = /(\shref=")([^"]*)(")/g;

/** Page breaks, the cover, and what only says how the website works. */
const STYLE = `
.cover > * { margin-block: 0 0.6rem; }
.cover > svg { width: 32mm; height: 32mm; fill: #000; stroke: none; }
.cover li { margin-block-start: 0.3rem; }
.chapter { break-before: page; }
.chapter * { content-visibility: visible !important; }
.no-js, .fold, .preferences { display: none !important; }
`;

/**
 * Puts the chapters together.
 * @param origin the site’s own address, to which links lead that leave the book
 */
export function bookPage(cover: Cover, chapters: readonly Chapter[], origin: string): string {
  const numbers = new Map(chapters.map(({ address }, index) => [address, index]));
  const sheets = new Set(
    chapters.flatMap(({ html }) => [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)),
  );
  return `<!doctype html><html lang="${messages.locale.language}"><head><meta charset="utf-8"><title>${escapeHtml(titleOf(cover))}</title>${[...sheets].join('')}<style>${STYLE}</style></head><body><main class="wrap">${coverOf(cover, chapters)}${chapters
    .map((chapter, index) => chapterOf(chapter, index, numbers, origin))
    .join('')}</main></body></html>`;
}

/** What the book is called. */
export function titleOf({ app, region }: Cover): string {
  return `${app}: every switch${region === undefined ? '' : `, ${region}`}`;
}

function coverOf(cover: Cover, chapters: readonly Chapter[]): string {
  const { day, live, region } = cover;
  const topics = [...new Set(chapters.map(({ topic }) => topic))];
  const list = topics
    .map(
      (topic) =>
        `<li><b>${escapeHtml(topic)}</b><ul>${chapters
          .flatMap(({ title, topic: own }, index) =>
            own === topic ? [`<li><a href="#${prefix(index)}top">${escapeHtml(title)}</a></li>`] : [],
          )
          .join('')}</ul></li>`,
    )
    .join('');
  const address = live
    ? `<p>The newest state: <a href="${live.address}">${escapeHtml(live.address)}</a></p><svg viewBox="0 0 ${String(live.qr.size)} ${String(live.qr.size)}" shape-rendering="crispEdges" role="img" aria-label="The address as a QR code"><path d="${live.qr.path}"/></svg>`
    : '<p>Made from a preview, which has no address.</p>';
  return `<section class="cover"><p>${SITE_NAME}</p><h1>${escapeHtml(titleOf(cover))}</h1><p><b>Valid as of ${day}.</b> ${
    region === undefined
      ? 'Guides for all regions.'
      : 'Guides that hold there, and those of which no limit by country is known.'
  } Meta changes its apps: each step says how old its labels are.</p>${address}<h2>In this book</h2><ul>${list}</ul><p>We are not part of Meta. This is information, not legal advice. Texts: CC BY 4.0.</p></section>`;
}

/** Before the ids of a chapter, so that each is there once. */
function prefix(index: number): string {
  return `g${String(index + 1)}-`;
}

/** @throws if the page has no main part */
function chapterOf(
  { address, html }: Chapter,
  index: number,
  numbers: ReadonlyMap<string, number>,
  origin: string,
): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error(`${address} has no main part.`);
  const sprite = /<svg class="sprite"[^]*?<\/svg>/.exec(html)?.[0] ?? '';
  const own = prefix(index);
  const lead = (href: string): string => {
    if (href.startsWith('#')) return `#${own}${href.slice(1)}`;
    if (!href.startsWith('/')) return href;
    const [page = '', anchor = ''] = href.split('#');
    const there = numbers.get(page);
    return there === undefined ? new URL(href, origin).href : `#${prefix(there)}${anchor === '' ? 'top' : anchor}`;
  };
  const inner = (sprite + main)
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .replace(
      IDS,
      (_, before: string, ids: string, after: string) =>
        `${before}${ids
          .split(/\s+/)
          .map((id) => own + id)
          .join(' ')}${after}`,
    )
    .replace(LINKS, (_, before: string, href: string, after: string) => before + lead(href) + after)
    // Printing fetches what is lazy too late.
    .replaceAll(' loading="lazy"', '');
  return `<section class="chapter" id="${own}top">${inner}</section>`;
}
