import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatYaml } from '../../src/content/yaml.ts';

const PLATFORMS = ['lampbook', 'lampgram', 'lampsapp', 'lampenger'];
const SOURCES = 40;
const STEPS = 6;
const WORDS =
  'lamp page menu name light switch night moth window street letter paper answer person number colour'.split(' ');

/** A reproducible stream of numbers below `limit` (Park and Miller 1988), so that every run builds the same files. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Writes a valid content folder with `count` guides, each as rich as a usual one, and as little else as possible. */
export function writeContent(folder: string, count: number): void {
  const next = numbers(7);
  const word = (): string => WORDS[next(WORDS.length)] ?? 'lamp';
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  const sentence = (length: number): string => `The ${words(length)} is here.`;
  const source = (): string => `source-${next(SOURCES)}`;
  const write = (file: string, text: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  const about = 'A thing made up for measuring.';
  write(
    'platforms.yaml',
    formatYaml(Object.fromEntries(PLATFORMS.map((id) => [id, { name: id, about, lead: about }]))),
  );
  write(
    'devices.yaml',
    formatYaml(
      Object.fromEntries(
        ['ios', 'android', 'web'].map((id) => [
          id,
          { name: id, kind: id === 'web' ? 'computer' : 'phone', inSentence: id },
        ]),
      ),
    ),
  );
  write('topics.yaml', formatYaml({ light: { name: 'Light', worry: 'Too much light', about } }));
  write('uses.yaml', formatYaml({ lamps: { name: 'Lamps', about } }));
  write('regions.yaml', formatYaml({ here: { name: 'Here', inSentence: 'here', countries: ['ZZ'] } }));
  write('glossary.yaml', formatYaml({ lamp: { term: 'Lamp', definition: about } }));
  write(
    'sources/all.yaml',
    formatYaml(
      Object.fromEntries(
        Array.from({ length: SOURCES }, (_, index) => [
          `source-${index}`,
          {
            url: `https://example.org/${index}`,
            title: sentence(4),
            publisher: 'Example',
            published: '2026-05-01',
            kind: 'news',
            tier: 2,
            read: 'in-full',
            language: 'en',
            checked: '2026-06-01',
          },
        ]),
      ),
    ),
  );
  for (let index = 0; index < count; index++) {
    const front = {
      title: `Turn off ${word()} ${word()} number ${index}`,
      outcome: { text: sentence(12), sources: [`source-${index % SOURCES}`] },
      limits: { text: sentence(12), sources: [source()] },
      effect: 'partial',
      topics: ['light'],
      uses: ['lamps'],
      regions: { in: ['here'] },
      devices: ['ios', 'android', 'web'],
      priority: 1 + next(5),
      minutes: 1 + next(9),
      aliases: [words(3), words(2)],
      evidence: { date: '2026-05', source: source() },
      checked: '2026-06-01',
      steps: Array.from({ length: STEPS }, (_, step) => ({
        id: `step-${step}`,
        do: `Open “${word()} ${word()}”`,
        where: { ios: ['Menu', word(), word()], android: ['Menu', word(), `${word()} ${step}`], web: [word(), word()] },
        note: sentence(14),
        seen: '2026-05',
        sources: [source(), source()],
      })),
    };
    const sections = ['Why this matters', 'What it does not do', 'If your menu looks different'].map(
      (title) =>
        `## ${title}\n\n${sentence(25)}<Cite source="${source()}" /> ${sentence(20)}\n\n${sentence(22)}<Cite source="${source()}" />\n`,
    );
    write(
      `guides/${PLATFORMS[index % PLATFORMS.length] ?? ''}/guide-${index}.mdx`,
      `---\n${formatYaml(front)}---\n\n${sections.join('\n')}`,
    );
  }
}
