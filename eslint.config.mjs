import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { fileName } from './tools/lint-rules/file-name.mjs';
import { testTitle } from './tools/lint-rules/test-title.mjs';

const root = import.meta.dirname;
const leeway = { rules: { 'file-name': fileName, 'test-title': testTitle } };

const SPECS = ['**/*.spec.ts', '**/testing/**/*.ts', 'tests/**/*.ts'];
const BROWSER_APPS = ['apps/web/**/*.ts', 'apps/survey/**/*.ts'];
/** Not part of the project that is compiled, so without type information. */
const UNCHECKED = ['apps/survey/**/*.spec.ts', 'apps/survey/**/testing/**', 'apps/survey/jest.setup.ts'];
const NODE_CODE = ['libs/**/*.ts', 'apps/{api,ballot-box,tally}/**/*.ts', 'tools/**/*.ts', 'tests/**/*.ts', '*.ts'];

const BROWSER_PROJECTS = {
  web: ['apps/web/tsconfig.app.json', 'apps/web/tsconfig.spec.json'],
  survey: ['apps/survey/tsconfig.json'],
};

/** Who may depend on whom. There is no rule for everybody, so a project without a zone may depend on nothing. */
const ZONES = {
  core: [],
  protocol: [],
  process: [],
  contract: ['core'],
  people: ['protocol', 'core', 'contract', 'process'],
  ballots: ['protocol', 'contract', 'process'],
  tally: ['protocol', 'core', 'contract', 'process'],
  web: ['contract', 'protocol'],
  survey: ['contract', 'protocol'],
  tools: ['protocol', 'core', 'contract', 'process'],
  tests: ['tools', 'protocol', 'core', 'contract', 'process'],
};

const boundaries = (options) => [
  'error',
  {
    depConstraints: Object.entries(ZONES).map(([zone, allowed]) => ({
      sourceTag: `zone:${zone}`,
      onlyDependOnLibsWithTags: allowed.map((name) => `zone:${name}`),
    })),
    ...options,
  },
];

/** The last one that matches a file replaces the others, so each block repeats what holds for it. */
const imports = (...patterns) => ['error', { patterns: [TOO_FAR, ...patterns] }];
const TOO_FAR = { group: ['../../../*'], message: 'At most two ../: move it, or import the library.' };
/** What starts the product for a person also starts it for a test. */
const THE_TOOLS = '^(\\.\\.?/)+(tools|tests)/';
/** Tests compare tables with entities, and configuration with its schema. */
const THE_SERVERS = '^(\\.\\./)+apps/(api|ballot-box|tally)/src/';
/** Arbitrary organisations, and what else the core's own tests are made of. */
const THE_TEST_MATERIAL = '^(\\.\\./)+libs/trust-model/src/testing/';
const SERVER_ONLY = {
  group: ['@leeway/ballot/server', '@leeway/process', '@nestjs/*', 'typeorm', 'pg', 'node:*'],
  message: 'This does not run in a browser.',
};
const NO_CORE = {
  group: ['@leeway/trust-model', '@leeway/trust-model/*'],
  message: 'What is withheld is decided on the server, so that nothing can be un-withheld in a browser.',
};
const NO_CLASSIC_ZOD = { regex: '^zod(/v4)?$', message: 'Only zod/mini is small enough for a browser.' };
const NO_CHART = { group: ['chart.js', 'chart.js/*'], message: 'Only apps/web/src/ui/*chart.ts draws.' };
const NO_BROWSER_CODE = {
  group: ['@leeway/ballot/client'],
  message: 'This is the half of the protocol that browsers run.',
};
const NO_NODE = { group: ['node:*'], message: 'This has to run in browsers too.' };
const NO_OTHER_APP = (app) => ({
  group: [`**/apps/${app}/**`, `**/${app}/src/**`],
  message: 'The two pages stay apart.',
});
const CONTRACT_TYPES_ONLY = {
  group: ['@leeway/contract'],
  allowTypeImports: true,
  message: 'The survey page stays small: import type only.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      '.nx/**',
      '.angular/**',
      '.leeway/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strict],
    plugins: { leeway, '@nx': nx },
    languageOptions: { ecmaVersion: 2024 },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'leeway/file-name': 'error',
      'leeway/test-title': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A closed set is an `as const` array with a union type.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module is a file.' },
      ],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      // Empty classes carry Nest's module decorators and Angular's component decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // It takes the void of a promise that is resolved with nothing for a mistake.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-restricted-imports': imports(),
      '@nx/enforce-module-boundaries': boundaries({}),
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: NODE_CODE,
    languageOptions: { parserOptions: { project: 'tsconfig.check.json', tsconfigRootDir: root } },
  },
  ...Object.entries(BROWSER_PROJECTS).map(([app, project]) => ({
    files: [`apps/${app}/**/*.ts`],
    ignores: UNCHECKED,
    languageOptions: { parserOptions: { project, tsconfigRootDir: root } },
  })),
  {
    files: [...NODE_CODE, ...BROWSER_APPS],
    ignores: UNCHECKED,
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  // Apps name every file; libraries have one index each, which is their public face.
  { files: ['apps/**/*.ts'], rules: { 'leeway/file-name': ['error', { allowIndex: false }] } },
  {
    files: ['apps/{api,ballot-box,tally}/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': imports(NO_BROWSER_CODE) },
  },
  {
    files: ['libs/trust-model/src/**/*.ts', 'libs/contract/src/**/*.ts', 'libs/ballot/src/{protocol,client}/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': imports(NO_NODE, NO_CLASSIC_ZOD) },
  },

  // The pages.
  ...[
    { app: 'web', other: 'survey', extra: [NO_CHART] },
    { app: 'survey', other: 'web', extra: [NO_CHART, CONTRACT_TYPES_ONLY] },
  ].flatMap(({ app, other, extra }) => [
    {
      files: [`apps/${app}/**/*.ts`],
      extends: [angular.configs.tsRecommended],
      processor: angular.processInlineTemplates,
      languageOptions: { globals: globals.browser },
      rules: {
        '@typescript-eslint/no-restricted-imports': imports(
          SERVER_ONLY,
          NO_CORE,
          NO_CLASSIC_ZOD,
          NO_OTHER_APP(other),
          ...extra,
        ),
      },
    },
    {
      files: [`apps/${app}/**/*.html`],
      extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
      rules: { '@angular-eslint/template/no-any': 'error', '@angular-eslint/template/button-has-type': 'error' },
    },
  ]),
  {
    files: ['apps/web/src/ui/*chart.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(SERVER_ONLY, NO_CORE, NO_CLASSIC_ZOD, NO_OTHER_APP('survey')),
    },
  },

  // Tests: a suite is one long function, and its story may take some more lines.
  {
    files: SPECS,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.spec.ts', '**/testing/**/*.ts', '**/jest.setup.ts'],
    ignores: ['tests/**'],
    rules: { '@typescript-eslint/no-restricted-imports': imports() },
  },
  {
    files: ['tests/**/*.ts', 'tools/**/*.ts', '*.ts', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../../../../*'], message: 'At most three ../ in tests.' }] },
      ],
      '@nx/enforce-module-boundaries': boundaries({ allow: [THE_TOOLS, '^(\\.\\./)+(libs/[a-z-]+/)?jest\\.'] }),
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries({ allow: [THE_TOOLS, THE_SERVERS, THE_TEST_MATERIAL] }) },
  },
  prettier,
);
