/**
 * What a reader’s screen shows at a step, as a text that people can read and `npm run sighting` can read back
 * (tools/sighting/report-text.ts). The browser makes it; nothing sends it. Pure.
 */
import { SITE_NAME } from '../settings/site-name.ts';
import { messages } from '../messages/index.ts';

/** What stands in a report, in the order of its lines. All texts are as a reader sees them. */
export interface ScreenReport {
  /** Title of the guide. */
  guide: string;
  /** Full address of the step: it names guide and step. */
  address: string;
  /** What the step says to do. */
  step: string;
  /** The labels that the page shows for the reader’s device. */
  page: readonly string[];
  /** What the screen shows: the same, labels of its own, or nothing of the kind. */
  screen: 'same' | 'missing' | readonly string[];
  device: string;
  /** Name of the country or region, and the ids: `Germany (eu-eea/DE)`. */
  region: string;
  /** Name and tag: `German (de)`. */
  language: string;
  /** The version of the app; empty if the reader does not know it. */
  version: string;
  /** The day on which the reader looked: `2026-11-24`. */
  day: string;
  /** Anything else, in a sentence; may be empty. */
  also: string;
}

/** The lines of a report in their order. */
export const REPORT_KEYS = [
  'guide',
  'address',
  'step',
  'page',
  'screen',
  'device',
  'region',
  'language',
  'version',
  'day',
  'also',
] as const satisfies readonly (keyof ScreenReport)[];

/** No label is as long, no path has as many, and no version or sentence is longer. */
export const REPORT_LIMITS = { label: 120, labels: 12, version: 40, also: 300 } as const;

/** Between the labels of a path. */
const ARROW = ' › ';

/**
 * The labels of a path as somebody typed it: one a line, or in a line with arrows between them.
 * Out: without blanks, shortened to what a label can be.
 */
export function labelsFrom(text: string): string[] {
  return text
    .split(/\n|\s*[›→»]\s*|\s+[>]+\s+/)
    .map((label) => oneLine(label).slice(0, REPORT_LIMITS.label))
    .filter((label) => label !== '')
    .slice(0, REPORT_LIMITS.labels);
}

/** The whole text of a report. */
export function reportText(report: ScreenReport): string {
  const lines = REPORT_KEYS.flatMap((key) => {
    const value = answerOf(report, key);
    return value === '' ? [] : [`${messages.report.lines[key]}: ${value}`];
  });
  return `${messages.report.title(SITE_NAME)}\n\n${lines.join('\n')}\n`;
}

/** One line’s answer as it stands in the text: never more than one line. */
export function answerOf(report: ScreenReport, key: keyof ScreenReport): string {
  const value = report[key];
  if (value === 'same' || value === 'missing') return messages.report.screens[value];
  return typeof value === 'string' ? oneLine(value) : value.map(oneLine).join(ARROW);
}

/** A text on one line, without control characters and marks that nobody sees. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFC-\uFFFF]/gu, '')
    .trim()
    .normalize('NFC');
}
