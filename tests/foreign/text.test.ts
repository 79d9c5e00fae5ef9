import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTool, needDist, run, withTool } from './tools.ts';

const w3m = findTool('w3m');
const lynx = findTool('lynx');

interface ApiGuide {
  id: string;
  title: string;
  steps: { do: string }[];
}

/** A built page as a text browser shows it, in one line. */
function read(page: string): string {
  const file = `dist${page}index.html`;
  const text =
    w3m === undefined
      ? run(lynx, ['-dump', '-nolist', '-width=1000', file])
      : run(w3m, ['-dump', '-cols', '1000', '-T', 'text/html', file]);
  return text.replaceAll(/\s+/g, ' ');
}

/** The words of what a page hides with `hidden`: browsers without style sheets show them as true. */
function hiddenWords(page: string): string[] {
  const html = readFileSync(`dist${page}index.html`, 'utf8');
  const hidden = html.matchAll(/<(\w+)\b[^>]*\shidden(?:="")?(?=[\s>])[^>]*>(.*?)<\/\1>/gs);
  return [...hidden]
    .map(([, , inside = '']) =>
      inside
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => /\p{L}/u.test(words));
}

withTool('a text browser', w3m !== undefined || lynx !== undefined, 'Install one: apt-get install w3m', () => {
  test('reads a guide whole: its title and every step in order', () => {
    needDist();
    const { items } = JSON.parse(readFileSync('dist/api/v1/guides.json', 'utf8')) as { items: ApiGuide[] };
    const guides = items.filter((_, index) => index % 20 === 0);
    expect(guides.length).toBeGreaterThan(3);
    for (const { id, title, steps } of guides) {
      const text = read(`/${id}/`);
      expect(text).toContain(title);
      let at = 0;
      for (const { do: step } of steps) {
        const found = text.indexOf(step.replaceAll(/\s+/g, ' '), at);
        expect(found, `${id}: ${step}`).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
  });

  test.each(['/plan/', '/search/', '/', '/controls/'])(
    'is shown nothing on %s that is hidden because it is not so',
    (page) => {
      needDist();
      expect(hiddenWords(page)).toEqual([]);
      expect(read(page).length).toBeGreaterThan(500);
    },
  );

  test('is told what needs JavaScript, on the plan and on search', () => {
    needDist();
    for (const page of ['/plan/', '/search/']) expect(read(page)).toMatch(/JavaScript/);
  });
});
