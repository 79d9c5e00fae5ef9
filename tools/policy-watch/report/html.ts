/** A run as one HTML file: no scripts, no requests, readable on a phone. Everything from the archive is escaped. */
import type { Finding, Marked } from '../finding.ts';
import type { ArchiveOutcome } from '../watch-run.ts';
import { escapeHtml } from './escape.ts';
import { STYLE } from './style.ts';
import { timeline } from './timeline.ts';
import { confirmationWords, effectiveWords, KIND_NAMES, kindWords, longDate, isNoise, hiddenWords } from './words.ts';
import { counted } from '../../../src/domain/counted.ts';

const anchor = (finding: Finding): string => finding.id.replace(/[^a-z0-9-]/gi, '-');

function marked(pieces: Marked, tag: 'del' | 'ins'): string {
  if (pieces.length === 0) return '<p class="none">—</p>';
  return `<p>${pieces.map(({ text, changed }) => (changed ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text))).join('')}</p>`;
}

function passages(finding: Finding): string {
  let section: string | null | undefined;
  return finding.passages
    .map((passage) => {
      const heading = passage.section === section ? '' : `<h4>${escapeHtml(passage.section ?? 'Top of the page')}</h4>`;
      section = passage.section;
      return `${heading}<div class="pair"><div><span class="side">Before</span>${marked(passage.before, 'del')}</div><div><span class="side">After</span>${marked(passage.after, 'ins')}</div></div>`;
    })
    .join('\n');
}

function row(name: string, value: string): string {
  return value === '' ? '' : `<dt>${name}</dt><dd>${value}</dd>`;
}

function article(finding: Finding): string {
  const links = finding.links
    .map(
      (link) =>
        `“${escapeHtml(link.words)}”: ${escapeHtml(link.before.join(', '))} → ${escapeHtml(link.after.join(', '))}`,
    )
    .join('<br>');
  const lost = finding.lost
    .map(({ citation, statements }) => `${escapeHtml(citation)}: ${statements.map(escapeHtml).join('; ')}`)
    .join('<br>');
  const phrases = finding.phrases
    .map((phrase) => `“${escapeHtml(phrase.phrase)}” ${String(phrase.before)} → ${String(phrase.after)}`)
    .join(', ');
  const commit = ({ url, commit: hash }: Finding['after']): string =>
    `<a href="${escapeHtml(url)}">${hash.slice(0, 10)}</a>`;
  const open = finding.passages.length <= 6 ? ' open' : '';
  return `<article id="${anchor(finding)}">
<h3>${longDate(finding.firstRecorded)} · ${escapeHtml(finding.document.title)}</h3>
<p class="kind">${kindWords(finding)} · ${escapeHtml(finding.view)}</p>
<dl>${row('Effective', escapeHtml(effectiveWords(finding)))}${row('Page', escapeHtml(finding.page ?? ''))}${row('Recordings', `${commit(finding.before)} → ${commit(finding.after)}`)}${row('Why shown', escapeHtml(confirmationWords(finding)))}${row('Topics', escapeHtml(finding.topics.join(', ')))}${row('Guides', escapeHtml(finding.guides.join(', ')))}${row('Changelog', escapeHtml(finding.changelog.join(', ') || 'not there yet'))}${row('Links', links)}${row('Phrases', phrases)}${row('No longer there', lost)}</dl>
${finding.passages.length === 0 ? '' : `<details${open}><summary>${counted(finding.passages.length, 'changed passage')} (${String(finding.words.added)} words in, ${String(finding.words.removed)} out)</summary>\n${passages(finding)}\n</details>`}
${finding.hidden === 0 ? '' : `<p class="note">${hiddenWords(finding.hidden)}.</p>`}
</article>`;
}

function documentTable(outcome: ArchiveOutcome): string {
  const rows = outcome.documents.map((document) => {
    const counts = new Map<string, number>();
    for (const recording of document.judged.filter(isNoise)) {
      const name = KIND_NAMES[recording.kind];
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const noise = [...counts].sort((a, b) => b[1] - a[1]);
    const total = noise.reduce((sum, [, count]) => sum + count, 0);
    const changes = outcome.findings.filter((finding) => finding.document.id === document.id).length;
    return `<tr><th scope="row">${escapeHtml(document.title)}</th><td>${String(document.judged.length)}</td><td>${String(changes)}</td><td>${String(total)}</td><td>${noise.map(([name, count]) => `${String(count)} ${name}`).join(', ')}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Counts for ${outcome.archive.id}"><table><thead><tr><th scope="col">Document</th><th scope="col">Recordings</th><th scope="col">Changes shown</th><th scope="col">Noise</th><th scope="col">Of which</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** In: the outcomes of a run. Out: a complete HTML document. */
export function htmlReport(outcomes: readonly ArchiveOutcome[]): string {
  const sections = outcomes.map(
    (outcome) => `<section><h2>${escapeHtml(outcome.archive.id)}</h2>
<p>Changes from ${escapeHtml(outcome.from)} to ${longDate(outcome.archive.headDate)}, commit ${outcome.archive.head.slice(0, 10)}.</p>
${outcome.attention.length === 0 ? '' : `<h3>Look at by hand</h3><ul>${outcome.attention.map((line) => `<li>${escapeHtml(line)}.</li>`).join('')}</ul>`}
${outcome.documents.length === 0 ? '<p>Nothing new in the watched documents.</p>' : documentTable(outcome)}
${outcome.documents
  .map((document) =>
    timeline(
      document,
      outcome.findings.filter((finding) => finding.document.id === document.id),
      outcome.archive.headDate,
    ),
  )
  .join('\n')}
${outcome.findings.map(article).join('\n')}
</section>`,
  );
  const total = outcomes.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>Policy watch: ${counted(total, 'change')}</title><style>${STYLE}</style></head>
<body><main><h1>Policy watch</h1><p>${counted(total, 'change')}. Recorded is not changed: the first recording shows when the archive saw it.</p>
${sections.join('\n')}
</main></body></html>
`;
}
