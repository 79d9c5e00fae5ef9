import { links } from '../../check/rules/links.ts';
import { references } from '../../check/rules/references.ts';
import type { Item, Rule } from '../rule.ts';

/** Ids and internal links that lead nowhere, in the content and in the policy watch's configuration. */
export const deadReferences: Rule = {
  id: 'dead-reference',
  about: 'ids and internal links that lead nowhere',
  find: ({ content, readers, watched }) => {
    const byFile = new Map([...content.guides.values()].map(({ file, id }) => [file, id]));
    const inContent = [references, links]
      .flatMap((rule) => rule(content))
      .map((fault): Item => {
        const guide = byFile.get(fault.file);
        return {
          rule: 'dead-reference',
          entry: guide ?? fault.file.replace(/^content\/|\.\w+$/g, ''),
          file: fault.file,
          line: fault.line ?? 1,
          message: fault.message,
          remedy: fault.remedy,
          readers: guide === undefined ? readers.atLeast([]) : readers.guide(guide),
        };
      });
    const inWatch = watched
      .filter(({ id, kind }) => !content[kind].has(id))
      .map(({ id, kind, at }): Item => ({
        rule: 'dead-reference',
        entry: 'watch',
        file: 'content/watch.yaml',
        line: 1,
        message: `${at} names “${id}”, which is not in content/${kind}`,
        remedy: 'Correct the id, or take it out.',
        readers: readers.atLeast([]),
      }));
    return [...inContent, ...inWatch];
  },
};
