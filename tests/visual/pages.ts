/** The pages and states that are compared, all of the fixture site. */
import type { Page } from '@playwright/test';

export interface View {
  name: string;
  address: string;
  /** What the browser has stored before the page loads. */
  stored?: object;
  /** What a reader does before it is looked at; done when what they see is there. */
  act?: (page: Page) => Promise<void>;
  /** The only width at which there is such a thing. */
  width?: number;
}

const DONE = { at: '2026-11-01T10:00:00.000Z', version: 1 };
const OLD = { at: '2026-01-02T10:00:00.000Z', version: 1 };

export const VIEWS: readonly View[] = [
  { name: 'home', address: '/' },
  { name: 'platform', address: '/chirper/' },
  { name: 'guide', address: '/chirper/object-to-training/' },
  {
    name: 'guide-ticked',
    address: '/chirper/object-to-training/',
    stored: {
      v: 2,
      region: 'eu-eea',
      device: 'ios',
      ticks: { 'chirper/object-to-training#open-desk': OLD, 'chirper/object-to-training#check-address': DONE },
    },
  },
  {
    name: 'guide-done',
    address: '/chirper/turn-off-photo-ideas/',
    act: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.locator('.finish .all-done').waitFor();
    },
  },
  {
    name: 'guide-one-step',
    address: '/chirper/object-to-training/?device=ios',
    act: async (page) => {
      await page.getByRole('button', { name: 'One step at a time' }).click();
      await page.locator('dialog.one[open] h2').waitFor();
    },
  },
  {
    name: 'menu',
    address: '/chirper/',
    width: 360,
    act: async (page) => {
      await page.locator('button.to-menu').click();
      await page.locator('#menu:popover-open').waitFor();
    },
  },
  { name: 'guide-choice', address: '/plauder/choose-where-history-stays/' },
  { name: 'guide-ended', address: '/chirper/sort-feed-by-date/' },
  { name: 'guide-no-control', address: '/chirper/no-switch-for-face-maps/' },
  { name: 'situation', address: '/situations/somebody-reads-along/' },
  { name: 'guides', address: '/guides/' },
  { name: 'plan', address: '/plan/?apps=chirper,fotobox&region=eu-eea&device=android&worries=training&minutes=10' },
  { name: 'plan-of-region', address: '/plan/uk/' },
  { name: 'controls', address: '/controls/?region=uk' },
  { name: 'changes', address: '/changes/' },
  { name: 'change', address: '/changes/2026-07-24-chirper-form-moved/' },
  { name: 'claims', address: '/claims/' },
  { name: 'claim', address: '/claims/keys-train-the-machine/' },
  { name: 'rights-index', address: '/rights/' },
  { name: 'letter', address: '/rights/letter/uk/object-marketing/' },
  { name: 'help-us', address: '/help-us/' },
  { name: 'rights', address: '/rights/eu-eea/' },
  { name: 'sources', address: '/sources/' },
  { name: 'source', address: '/sources/chirper-privacy-policy-eu/' },
  { name: 'search', address: '/search/?q=training' },
];

/** Sizes and schemes: the dark one needs only its colours, so one width will do. */
export const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;
