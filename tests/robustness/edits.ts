/**
 * What an editor may do to the real content without failing a test: reword, add and retire guides. Guides are added and
 * retired by the commands that editors use.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent, type Content } from '../../src/content/read.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';
import { checkContent } from '../../tools/check/check.ts';
import { swapWords } from './synonyms.ts';

type GuideEntry = Content['guides'] extends Map<string, infer T> ? T : never;

/** Lines of a guide’s front matter that hold a sentence or a title of it on one line. */
const FIELD = /^( *(?:- )?(?:title|text|note|tip|do|why): )(.*)$/;
/** Where the text below the front matter begins. */
const END_OF_FRONT_MATTER = '---';

/**
 * Rewords sentences of guides, at most one a guide, so that what they say stays. What the check refuses (a title that is
 * too long now, a label that is named in it) is left as it was.
 * @param guides those that may be reworded, in the order in which they are tried
 * @param count how many sentences
 * @returns the sentences as they read now, by the guide’s id
 */
export function reword(root: string, guides: readonly GuideEntry[], count: number, random: () => number) {
  const reworded = new Map<string, string>();
  const waiting = [...guides];
  while (reworded.size < count && waiting.length > 0) {
    const before = new Map<string, { id: string; text: string }>();
    for (const { id, file } of waiting.splice(0, count - reworded.size)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const sentence = rewordOne(text, random);
      if (sentence === undefined) continue;
      writeFileSync(path.join(root, file), sentence.text);
      before.set(file, { id, text });
      reworded.set(id, sentence.line);
    }
    for (const file of filesWithErrors(root)) {
      const old = before.get(file);
      if (!old) continue;
      writeFileSync(path.join(root, file), old.text);
      reworded.delete(old.id);
    }
  }
  return reworded;
}

/** The text of a guide with one line of its own words reworded, and that line. */
function rewordOne(text: string, random: () => number): { text: string; line: string } | undefined {
  const lines = text.split('\n');
  const body = lines.indexOf(END_OF_FRONT_MATTER, 1);
  const choices = lines.flatMap((line, index) => {
    const [, field = '', words] = index > body ? ['', '', line] : (FIELD.exec(line) ?? []);
    const now = words === undefined || words.startsWith('#') ? words : swapWords(words);
    return now === undefined || now === words ? [] : [{ index, line: field + now }];
  });
  const chosen = choices[Math.floor(random() * choices.length)];
  return chosen && { text: lines.with(chosen.index, chosen.line).join('\n'), line: chosen.line.trim() };
}

/** Adds guides with `npm run new`, each like one that is there. @returns their ids */
export function add(root: string, models: readonly GuideEntry[], count: number): string[] {
  const added: string[] = [];
  for (const { id: model, data } of models) {
    if (added.length === count) break;
    const number = String(added.length + 1);
    const id = `${platformOf(model)}/made-up-${number}`;
    const made = editing(root, ['new', '--', 'guide', id], {
      title: `Try the made-up switch number ${number}`,
      outcome: `The made-up switch number ${number} is off, and you have seen that it is.`,
      limits: 'It does nothing for what was collected before.',
      effect: data.effect,
      topic: data.topics.join(','),
      use: data.uses.join(','),
      region: 'no-limit-known',
      device: data.devices.join(','),
      step: 'Turn off the made-up switch',
      alias: `made-up switch ${number},switch that nobody has ${number}`,
      source: data.evidence.source,
      evidence: data.evidence.date,
    });
    if (made) added.push(id);
  }
  return added;
}

/** Retires guides with `npm run retire`, each in favour of another one for the same app. @returns their ids */
export function retire(root: string, guides: readonly GuideEntry[], count: number): string[] {
  const retired: string[] = [];
  for (const { id, data } of guides) {
    if (retired.length === count) break;
    const instead = guides.find((other) => other.id !== id && platformOf(other.id) === platformOf(id));
    if (!instead || data.ended || retired.includes(instead.id)) continue;
    const done = editing(root, ['retire', '--', id], {
      why: 'The made-up reason: this switch is gone from all menus.',
      on: data.evidence.date,
      source: data.evidence.source,
      instead: instead.id,
    });
    if (done) retired.push(id);
  }
  return retired;
}

/** Runs an editing command. @returns whether it wrote: it refuses what the checks refuse, and another guide may do */
function editing(root: string, command: readonly string[], options: Readonly<Record<string, string>>): boolean {
  const typed = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, stdout } = spawnSync('npm', ['run', '--silent', ...command, ...typed], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) console.log(`Refused, so another guide is tried: ${command.join(' ')}\n${stdout.trimEnd()}`);
  return status === 0;
}

function filesWithErrors(root: string): Set<string> {
  return new Set(checkContent(root).faults.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
}

/** The guides of a project that still hold, in an order that the seed decides. */
export function liveGuides(root: string, random: () => number): GuideEntry[] {
  return [...readContent({ root, folder: 'content' }).content.guides.values()]
    .filter(({ data }) => !data.ended)
    .map((guide) => ({ guide, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ guide }) => guide);
}
