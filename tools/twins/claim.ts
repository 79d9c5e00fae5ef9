import type { Entry } from '../../src/content/read.ts';
import { VERDICT_MEANINGS, VERDICT_NAMES } from '../../src/domain/claims.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { url } from '../../src/domain/urls.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { plain, Twin, type Shelf } from './page.ts';

/** A fact check in Markdown. */
export function claimTwin({ id, data, body }: Entry<Claim>, shelf: Shelf): string {
  const { guides, claims } = shelf.content;
  const twin = new Twin(shelf);
  const todo = data.todo.map(({ text, guide }) =>
    guide !== undefined && guides.has(guide) ? `- ${twin.link(text, url.guide(guide))}` : `- ${plain(text)}`,
  );
  const related = data.related.flatMap((other) => {
    const claim = claims.get(other);
    return claim ? [`- ${twin.link(claim.data.title, url.claim(other))}`] : [];
  });
  twin.add(
    `**${VERDICT_NAMES[data.verdict]}.** ${VERDICT_MEANINGS[data.verdict]}`,
    twin.say(data.answer, data.sources),
    data.unconfirmed && `**Unconfirmed:** ${plain(data.unconfirmed)}`,
    data.tip && `Our advice: ${plain(data.tip)}`,
    [
      `- What is said: “${plain(data.claim)}”`,
      `- Comes from: ${plain(data.origin)}`,
      `- Newest evidence: ${formatDate(data.evidence)}`,
      `- Checked against its sources: ${formatDate(data.checked)}`,
    ].join('\n'),
    todo.length > 0 ? `## What you can do\n\n${todo.join('\n')}` : undefined,
    twin.prose(body),
    data.timeline.length > 0
      ? `## The story, by date\n\n${data.timeline.map(({ date, text, sources }) => `- ${formatDate(date)}: ${twin.say(text, sources)}`).join('\n')}`
      : undefined,
    related.length > 0 ? `## Belongs to the same story\n\n${related.join('\n')}` : undefined,
  );
  return twin.finish(data.title, url.claim(id), {
    kind: 'fact check',
    claim: data.claim,
    verdict: data.verdict,
    evidence: data.evidence,
    checked: data.checked,
  });
}
