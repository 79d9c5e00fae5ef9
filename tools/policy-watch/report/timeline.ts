/** One document's history as a picture: noise by month below the line, changes as marks above it, and both in words. */
import type { Finding } from '../finding.ts';
import type { DocumentSummary } from '../watch-run.ts';
import { escapeHtml } from './escape.ts';
import { longDate, isNoise } from './words.ts';
import { counted } from '../../../src/domain/counted.ts';

const WIDTH = 720;
const BASE = 44;
const DEPTH = 34;

/** Months from year 0, for a time axis with equal months. */
function month(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** In: a document's recordings, its findings, and how far the archive reaches. Out: a figure with an SVG. */
export function timeline(document: DocumentSummary, findings: readonly Finding[], until: string): string {
  const first = document.judged[0];
  if (!first) return '';
  const from = month(first.date);
  const months = month(until) - from + 1;
  const step = WIDTH / months;
  const noise = new Map<number, number>();
  for (const { date } of document.judged.filter(isNoise)) {
    noise.set(month(date) - from, (noise.get(month(date) - from) ?? 0) + 1);
  }
  const highest = Math.max(1, ...noise.values());
  const bars = [...noise].map(([at, count]) => {
    const height = Math.max(2, (DEPTH * count) / highest);
    return `<rect class="n" x="${(at * step).toFixed(1)}" y="${String(BASE + 2)}" width="${Math.max(1, step - 1).toFixed(1)}" height="${height.toFixed(1)}"/>`;
  });
  const marks = findings.map((finding) => {
    const days = Number(finding.firstRecorded.slice(8, 10)) - 1;
    const x = (month(finding.firstRecorded) - from + days / 31) * step;
    return `<circle class="${finding.status === 'waiting' ? 'w' : 'r'}" cx="${Math.min(WIDTH - 5, Math.max(5, x)).toFixed(1)}" cy="${String(finding.notice ? BASE - 24 : BASE - 12)}" r="4.5"><title>${longDate(finding.firstRecorded)}</title></circle>`;
  });
  const years: string[] = [];
  for (let at = 0; at < months; at += 1) {
    if ((from + at) % 12 !== 0) continue;
    years.push(
      `<text x="${(at * step + 2).toFixed(1)}" y="10">${String((from + at) / 12)}</text><line class="axis" x1="${(at * step).toFixed(1)}" x2="${(at * step).toFixed(1)}" y1="0" y2="${String(BASE + DEPTH)}"/>`,
    );
  }
  const total = [...noise.values()].reduce((sum, count) => sum + count, 0);
  const words = `${escapeHtml(document.title)}: ${counted(findings.length, 'change')} among ${String(document.judged.length)} recordings since ${longDate(first.date)}; ${total === 0 ? 'none is noise' : `${String(total)} are noise, at most ${String(highest)} in a month`}.`;
  return `<figure><svg viewBox="0 0 ${String(WIDTH)} ${String(BASE + DEPTH + 4)}" role="img" aria-label="${words}"><line class="axis" x1="0" x2="${String(WIDTH)}" y1="${String(BASE)}" y2="${String(BASE)}"/>${years.join('')}${bars.join('')}${marks.join('')}</svg><figcaption>${words} Dots are changes, bars noise by month.</figcaption></figure>`;
}
