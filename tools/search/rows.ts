/** Turns the content into the rows of the index file. */
import { ACTION_NAMES, leadingDate, plainText } from '../../src/domain/changes.ts';
import { VERDICT_NAMES } from '../../src/domain/claims.ts';
import { EFFECT_NAMES } from '../../src/domain/guides.ts';
import { otherNames } from '../../src/domain/labels.ts';
import { PLATFORM_WORDS } from '../../src/domain/search/concepts.ts';
import { words } from '../../src/domain/search/words.ts';
import { KINDS, type Kind, type Row, type SearchFile } from '../../src/domain/search/types.ts';
import { actionsOf, partsOf } from '../../src/domain/steps.ts';
import { url } from '../../src/domain/urls.ts';
import type { Availability } from '../../src/schemas/common.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import type { Device } from '../../src/schemas/devices.ts';
import type { Content } from '../../src/content/read.ts';

/** A row with the address of its page. */
export interface Addressed {
  row: Row;
  address: string;
}

/** Longest sentence that a result shows, and what a label may be used in before it is called common. */
const LONGEST_SENTENCE = 170;
const COMMON_LABEL = 8;

const MARKS: [string, string][] = [
  ...Object.entries(EFFECT_NAMES),
  ...Object.entries(VERDICT_NAMES),
  ...Object.entries(ACTION_NAMES),
];

/** The file without the words of the texts, and the address of every row. */
export function makeRows(content: Content): { file: SearchFile; addressed: Addressed[] } {
  const platforms = [...content.platforms.values()].map(({ id, data }): [string, string] => [id, data.name]);
  const regions = [...content.regions.values()].map(({ id, data }): [string, string] => [id, data.name]);
  const at = (list: readonly [string, string][], id: string): number => {
    const index = list.findIndex(([known]) => known === id);
    if (index < 0) throw new Error(`“${id}” is not in the list of platforms, regions or marks.`);
    return index;
  };
  const availability = ({ in: where }: Availability): Pick<Row, 'r'> =>
    Array.isArray(where) ? { r: where.map((id) => at(regions, id)) } : {};
  const common = commonLabels(content);
  const base = (kind: Kind, i: string, t: string, s: string, p: readonly string[]): Row => ({
    k: KINDS.indexOf(kind),
    i,
    t,
    s: sentence(s),
    p: p.map((id) => at(platforms, id)),
  });
  const addressed: Addressed[] = [];

  for (const { id, data } of content.guides.values()) {
    const own = id.split('/')[0] ?? '';
    const used = labelsOf(data);
    const labels = new Map([...content.labels].map(([key, entry]) => [key, entry.data]));
    const former = otherNames(labels, used, [own, ...data.platforms]).flatMap(({ others }) =>
      others.map((other) => other.name),
    );
    addressed.push({
      address: url.guide(id),
      row: {
        ...base('guide', id, data.title, data.outcome.text, [own, ...data.platforms]),
        ...availability(data.regions),
        d: letters(data.devices),
        m: at(MARKS, data.effect),
        n: data.evidence.date,
        a: [...data.aliases, ...former],
        l: used.filter((label) => !common.has(label)),
        st: partsOf(data).map(({ part }) => [part.id, part.do]),
        o: data.priority,
      },
    });
  }
  for (const { id, data } of content.claims.values()) {
    const said = [data.title, data.claim, ...data.aliases].join(' ');
    const row = base(
      'claim',
      id,
      data.title,
      data.answer,
      platforms.map(([platform]) => platform).filter((platform) => names(said, platform)),
    );
    addressed.push({
      address: url.claim(id),
      row: { ...row, m: at(MARKS, data.verdict), n: data.evidence, a: [data.claim, ...data.aliases] },
    });
  }
  for (const { id, data } of content.changes.values()) {
    if (data.draft) continue;
    const row = base('change', id, data.title, plainText(data.summary), data.platforms);
    addressed.push({
      address: url.change(id),
      row: { ...row, ...availability(data.regions), m: at(MARKS, data.action), n: leadingDate(data).date },
    });
  }
  for (const { id, data } of content.rights.values()) {
    const row = base('right', id, data.title, data.summary.text, []);
    addressed.push({
      address: url.right(id),
      row: {
        ...row,
        r: [at(regions, id)],
        n: data.checked,
        a: data.aliases,
        l: data.rights.map((right) => right.right),
      },
    });
  }
  for (const { id, data } of content.glossary.values()) {
    addressed.push({
      address: url.term(id),
      row: { ...base('term', id, data.term, data.definition, []), a: data.aliases },
    });
  }
  return {
    file: { v: 1, platforms, regions, marks: MARKS, rows: addressed.map(({ row }) => row), words: '', pages: '' },
    addressed,
  };
}

/** Whether a text names a platform. */
function names(text: string, platform: string): boolean {
  const said = ` ${words(text).join(' ')} `;
  return Object.entries(PLATFORM_WORDS).some(([word, id]) => id === platform && said.includes(` ${word} `));
}

/** The first sentence, or as many as fit; a longer one ends at a word. */
export function sentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_SENTENCE) return flat;
  const end = flat.slice(0, LONGEST_SENTENCE).search(/[.!?”](?= \S+$|[^.!?]*$)/);
  const whole = /^.*[.!?]”?(?= )/.exec(flat.slice(0, LONGEST_SENTENCE + 1))?.[0];
  if (whole !== undefined && end > 40) return whole;
  return `${flat.slice(0, LONGEST_SENTENCE).replace(/[\s,;:]+\S*$/, '')} …`;
}

function letters(devices: readonly Device[]): string {
  return devices.map((device) => device[0]).join('');
}

/** The labels of a guide's paths, each once. */
function labelsOf({ steps }: Guide): string[] {
  const paths = steps
    .flatMap(actionsOf)
    .flatMap(({ where }) => [where?.ios ?? [], where?.android ?? [], where?.web ?? []]);
  return [...new Set(paths.flat())];
}

/** Labels such as “Menu” and “Settings” that say nothing of one guide. */
function commonLabels(content: Content): Set<string> {
  const counts = new Map<string, number>();
  for (const { data } of content.guides.values()) {
    for (const label of labelsOf(data)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= COMMON_LABEL).map(([label]) => label));
}
