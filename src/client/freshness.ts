import { formatDate, localDay } from '../domain/dates.ts';
import { freshness } from '../domain/freshness.ts';

/** On the freshness page: what has grown old since the page was made, counted up to the reader's own day. */
const line = document.querySelector<HTMLElement>('[data-ages-now]');
const ages = [...document.querySelectorAll<HTMLElement>('tr[data-evidence]')].map(({ dataset }) => ({
  evidence: dataset.evidence ?? '',
  oldest: dataset.oldest,
}));
const today = localDay();
const { young, oldLabels } = freshness(ages, today);
if (line && (String(young) !== line.dataset.young || String(oldLabels) !== line.dataset.oldLabels))
  line.textContent = `On ${formatDate(today)}, by the clock of your device, it is ${String(young)} of ${String(ages.length)} guides, and in ${String(oldLabels)} guides a step’s labels were last seen more than a year ago.`;
