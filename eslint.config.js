import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which way data flows: content → schemas → domain → components and pages; the client enhances what they made. What a
 * folder of src/ may not import from. Circles between files, and what nobody uses, are found by knip (knip.json).
 */
const MAKERS = ['content', 'data', 'components', 'layouts', 'pages'];
const FORBIDDEN = {
  schemas: [...MAKERS, 'client'],
  settings: [...MAKERS, 'client', 'schemas'],
  domain: [...MAKERS, 'client'],
  content: [...MAKERS.filter((folder) => folder !== 'content'), 'client'],
  client: MAKERS,
  data: ['components', 'layouts', 'pages', 'client'],
  components: ['pages'],
  layouts: ['pages'],
};

const boundary = (files, folders) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${folders.join('|')})/`,
            message: 'Data flows one way: see the folders in eslint.config.js.',
          },
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules', 'test-results', 'playwright-report']),
  {
    files: ['**/*.ts', 'public/boot.js'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Slow, and there are no enums: tsconfig.json allows only what Node can strip.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // Beside it stands no tsconfig, which would be published.
    files: ['public/boot.js'],
    languageOptions: { parserOptions: { projectService: false, project: 'src/client/tsconfig.json' } },
  },
  {
    // Settings and what runs before the packages are known to be there: without types.
    files: ['**/*.{js,mjs}'],
    ignores: ['public/boot.js'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    // ESLint cannot see into .astro files; `astro check` does.
    files: ['src/components/prose.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Safari takes a list without bullets for none, unless its role says so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // A part that scrolls sideways has to be reached by the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: [] }],
    },
  },
  {
    // A script fills in what these lack: addresses and words.
    files: ['src/components/plan/PlanTemplates.astro'],
    rules: {
      'astro/jsx-a11y/anchor-is-valid': 'off',
      'astro/jsx-a11y/anchor-has-content': 'off',
      'astro/jsx-a11y/label-has-associated-control': 'off',
    },
  },
  ...Object.entries(FORBIDDEN).map(([folder, folders]) =>
    boundary(`src/${folder}/**/*.{ts,astro}`, [...folders, 'tools', 'tests']),
  ),
  boundary('src/pages/**/*.{ts,astro}', ['client', 'tools', 'tests']),
  boundary('tools/**/*.ts', ['src/client', 'src/components', 'src/layouts', 'src/pages']),
);
