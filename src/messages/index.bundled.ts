/** What stands in the place of index.ts when browser code is checked (src/client/tsconfig.json), as it does in bundles: a language’s own file. */
export { messages } from './en/index.ts';
