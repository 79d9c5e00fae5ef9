export * as messages from './groups.ts';
