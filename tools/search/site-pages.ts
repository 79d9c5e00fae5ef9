/** Pages of the site that are made of no single file, with the words by which they are looked for. */
import type { SearchDocument } from './documents.ts';
import { url } from '../../src/domain/urls.ts';

/** @param names words by which alone the page is meant */
const page = (
  address: string,
  title: string,
  summary: string,
  names: readonly string[],
  alias: readonly string[],
): SearchDocument => ({
  kind: 'page',
  address,
  title,
  summary,
  platforms: [],
  names,
  crisis: [],
  fields: { title: [title], alias, summary: [summary] },
});

export const SITE_PAGES: readonly SearchDocument[] = [
  page(
    url.plan(),
    'My plan',
    'One checklist for your apps, your country and your device.',
    ['my plan', 'checklist'],
    [
      'make me a plan',
      'checklist',
      'where do I start',
      'what should I do first',
      'everything I can do',
      'do it all',
      'privacy checkup for all my apps',
    ],
  ),
  page(
    url.situations(),
    'What has happened?',
    'Moments that bring people here, each with its way through the guides.',
    ['what has happened', 'situations', 'emergency'],
    ['situations', 'something happened', 'emergency', 'I need help now', 'what should I do'],
  ),
  page(
    url.controls(),
    'What you can turn off',
    'Every use of your data, and whether there is a control, by app and region.',
    ['what can I turn off', 'what can be turned off', 'controls'],
    [
      'what can be turned off',
      'what can not be turned off',
      'list of all settings',
      'all switches',
      'table of controls',
      'what choices do I have',
    ],
  ),
  page(
    url.rights(),
    'Your rights',
    'What the law lets you demand of Meta, by region.',
    ['my rights', 'legal rights', 'law'],
    ['my rights', 'legal rights', 'which law protects me', 'what does the law say', 'privacy law by country'],
  ),
  page(
    url.letters(),
    'Write a letter',
    'Letters to Meta and to the authorities, under the law of where you live.',
    ['letter', 'template', 'sample letter', 'letter builder'],
    [
      'is there a letter I can send',
      'template for a GDPR request',
      'sample letter to Meta',
      'write to Meta by post',
      'address of Meta for letters',
      'Musterbrief Widerspruch Meta',
      'modelo de carta LGPD',
    ],
  ),
  page(
    url.changes(),
    'What changed',
    'Dated changes of Meta’s policies and apps.',
    ['what changed', 'what is new', 'news'],
    ['news', 'latest changes', 'what is new', 'recent updates', 'policy changes'],
  ),
  page(
    url.claims(),
    'Fact checks',
    'What people say about Meta, held against the evidence.',
    ['fact checks', 'is it true'],
    ['is it true', 'rumours', 'myths', 'hoaxes', 'fact check'],
  ),
  page(
    url.guides(),
    'All guides, by worry',
    'Every guide on one page.',
    ['list'],
    ['list of all guides', 'index', 'all topics', 'overview'],
  ),
  page(
    url.glossary(),
    'Glossary',
    'Words of this field, explained.',
    ['glossary', 'definitions'],
    ['definitions', 'dictionary', 'what do these words mean'],
  ),
];
