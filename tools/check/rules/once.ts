import type { Content, Entry } from '../../../src/content/read.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { TARGETS } from '../../../src/schemas/situation.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';

type Path = (string | number)[];

/** Something that may stand once: `key` tells it from others, compared without capitals; `scope` is where it may not stand again. */
interface Single {
  entry: Entry<unknown>;
  path: Path;
  scope: string;
  key: string;
}

/** What is told once stays once: names of vocabularies, titles, sentences, offices, recipients and targets of a journey. */
export const once: Find = (content) => {
  const earlier = new Map<string, string>();
  return singles(content).flatMap(({ entry, path, scope, key }): Found[] => {
    const told = `${scope}\n${key.toLowerCase()}`;
    const before = earlier.get(told);
    earlier.set(told, before ?? entry.id);
    if (before === undefined) return [];
    const where = before === entry.id ? 'in this entry already' : `in “${before}” already`;
    return [at(entry, path, `“${key}” stands ${where}`, 'Keep one of the two, or say what sets them apart.')];
  });
};

function singles(content: Content): Single[] {
  const found: Single[] = [];
  const add = (entry: Entry<unknown>, path: Path, scope: string, key: string | undefined): void => {
    if (key !== undefined) found.push({ entry, path, scope, key });
  };
  /** Within one entry. */
  const own = (entry: Entry<unknown>, path: Path, scope: string, key: string | undefined): void => {
    add(entry, path, `${entry.file} ${entry.id} ${scope}`, key);
  };
  const corrected = (entry: Entry<{ corrections: { wrong: string }[] }>): void => {
    entry.data.corrections.forEach(({ wrong }, index) => {
      own(entry, ['corrections', index, 'wrong'], 'correction', wrong);
    });
  };
  for (const name of ['platforms', 'topics', 'uses', 'regions', 'devices'] as const)
    for (const entry of content[name].values()) add(entry, ['name'], name, entry.data.name);
  for (const name of ['changes', 'claims', 'rights'] as const)
    for (const entry of content[name].values()) {
      add(entry, ['title'], name, entry.data.title);
      corrected(entry);
    }
  for (const entry of content.glossary.values()) {
    add(entry, ['term'], 'glossary', entry.data.term);
    entry.data.aliases.forEach((alias, index) => {
      add(entry, ['aliases', index], 'glossary', alias);
    });
  }
  for (const entry of content.topics.values())
    for (const key of ['legal', 'leaves'] as const) if (entry.data[key]) add(entry, [key], 'topics', `${key}: true`);
  for (const entry of content.devices.values())
    for (const key of ['agents', 'touchAgents'] as const)
      entry.data[key].forEach((agent, index) => {
        add(entry, [key, index], key, agent);
      });
  for (const entry of content.regions.values()) {
    entry.data.zones.forEach((zone, index) => {
      add(entry, ['zones', index], 'zones', zone);
    });
    entry.data.words.forEach((word, index) => {
      add(entry, ['words', index], 'words of regions', word);
    });
  }
  for (const entry of content.claims.values()) {
    if (entry.data.lead) add(entry, ['lead'], 'leads', `the lead of ${entry.data.group}`);
    entry.data.todo.forEach(({ text }, index) => {
      own(entry, ['todo', index, 'text'], 'todo', text);
    });
  }
  for (const entry of content.recipients.values())
    for (const region of entry.data.regions)
      entry.data.platforms.forEach((platform, index) => {
        add(entry, ['platforms', index], 'recipients', `${platform} in ${region}`);
      });
  for (const entry of content.rights.values()) {
    for (const key of ['regulators', 'forms'] as const)
      entry.data[key].forEach((item, index) => {
        own(entry, [key, index, 'url'], key, 'name' in item ? `${item.name}, ${item.url}` : item.url);
      });
  }
  for (const entry of content.changes.values()) {
    entry.data.records.forEach(({ document, commit }, index) => {
      own(entry, ['records', index], 'records', `${document}, ${commit}`);
    });
    for (const key of ['summary', 'meaning'] as const) {
      const parts = entry.data[key];
      if (typeof parts === 'string') continue;
      parts.forEach((part, index) => {
        own(entry, [key, index], 'sentences', 'text' in part ? part.text : part.tip);
      });
    }
  }
  for (const entry of content.guides.values()) {
    corrected(entry);
    own(entry, ['outcome', 'text'], 'head', entry.data.outcome.text);
    own(entry, ['limits', 'text'], 'head', entry.data.limits.text);
    for (const { part, path } of partsOf(entry.data))
      own(entry, [...path, 'do'], 'steps', `${part.do} ${JSON.stringify([part.where, part.devices, part.note])}`);
  }
  for (const entry of content.situations.values()) {
    corrected(entry);
    add(entry, ['order'], 'order of situations', String(entry.data.order));
    entry.data.stages.forEach(({ title, steps }, stage) => {
      own(entry, ['stages', stage, 'title'], 'stages', title);
      steps.forEach((step, index) => {
        for (const target of TARGETS)
          // A guide twice is told by the rule of ids.
          if (target !== 'guide' && step[target] !== undefined)
            own(
              entry,
              ['stages', stage, 'steps', index, target],
              target,
              `${step[target]}${target === 'right' || target === 'letter' ? (step.regions ?? []).join() : ''}`,
            );
      });
    });
    entry.data.helplines.forEach(({ region, name }, index) => {
      own(entry, ['helplines', index, 'name'], 'helplines', `${name}, ${region}`);
    });
  }
  for (const entry of content.labels.values())
    entry.data.names.forEach(({ name, regions = [] }, index) => {
      own(entry, ['names', index, 'name'], 'names', [name, ...regions].join(', '));
    });
  for (const [name, collection] of Object.entries(content))
    for (const entry of (collection as Map<string, Entry<{ aliases?: string[]; asks?: string[] }>>).values())
      if (name !== 'glossary')
        for (const key of ['aliases', 'asks'] as const)
          entry.data[key]?.forEach((text, index) => {
            own(entry, [key, index], key, text);
          });
  for (const entry of content.platforms.values())
    entry.data.words.forEach((word, index) => {
      add(entry, ['words', index], 'platforms', word);
    });
  return found;
}
