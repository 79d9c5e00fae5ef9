/**
 * Channel B: notices above the policy.
 *
 * Why: "we will begin to use …, here is how to object" stood above the policy for six weeks and was part of no version of
 * it. Such a text is kept apart: it has a first and a last day. That it goes away again is no change of the policy.
 */
import type { Page } from '../text/page.ts';

/** The units that stand before the effective date, where the family of documents puts its notices; else none. */
export function noticeUnits(page: Page, aboveDate: boolean): Set<number> {
  if (!aboveDate || page.effectiveAt <= 0) return new Set();
  const notices = new Set(page.units.subarray(0, page.effectiveAt));
  // What also stands in the policy itself is not of the notice.
  for (const unit of page.units.subarray(page.effectiveAt + 1)) notices.delete(unit);
  return notices;
}
