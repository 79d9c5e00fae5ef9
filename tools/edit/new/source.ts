import { UsageError } from '../command.ts';
import type { CommandMaker } from '../run.ts';
import { addSource, SOURCE_OPTIONS } from '../sources.ts';

/** `npm run new -- source <address>`. */
export const newSource: CommandMaker = ({ read: { content } }) => ({
  command: {
    name: 'npm run new -- source',
    about:
      'Writes a source into the file of its publisher, below content/sources/. The address is the publisher’s own.',
    positionals: ['https-address'],
    options: {
      ...SOURCE_OPTIONS,
      'source-title': { ...SOURCE_OPTIONS['source-title'], needed: true },
      'source-publisher': { ...SOURCE_OPTIONS['source-publisher'], needed: true },
      'source-published': { ...SOURCE_OPTIONS['source-published'], needed: true },
      'source-kind': { ...SOURCE_OPTIONS['source-kind'], needed: true },
      'source-tier': { ...SOURCE_OPTIONS['source-tier'], needed: true },
      'source-read': { ...SOURCE_OPTIONS['source-read'], needed: true },
    },
  },
  edit: (edits, typed) => {
    const [address = ''] = typed.positionals;
    const there = [...content.sources.values()].find(({ data }) => data.url === address);
    if (there) throw new UsageError(`That address is the source “${there.id}” already (${there.file}).`);
    const { id } = addSource(edits, typed, address);
    return [`Cite it as ${id}.`];
  },
});
