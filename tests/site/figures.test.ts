/** Search and plan on the real content: exactly as kept while the content is the same, and about as good when it is not. */
import { expect, test } from 'vitest';
import { advisedShare, currentFigures, goldenFigures } from '../golden/figures.ts';

const now = currentFigures();
const kept = goldenFigures();
/** How much a share may fall because guides came, went or were reworded; in 200 queries, six. */
const SLACK = 0.03;

test('a change of code alone moves no figure: `npm run figures` shows what moved and keeps it', () => {
  expect(now.content === kept.content ? now : kept).toEqual(kept);
});

test('search stays about as good as it was', () => {
  for (const name of ['hitAt1', 'hitAt3', 'mrr'] as const)
    expect(now.search[name], name).toBeGreaterThanOrEqual(kept.search[name] - SLACK);
  expect(now.search.none).toBeLessThanOrEqual(kept.search.none + SLACK);
});

test('the plans show first what a careful adviser would', () => {
  expect(Object.keys(now.plan)).toHaveLength(12);
  expect(advisedShare()).toBeGreaterThan(0.8);
});
