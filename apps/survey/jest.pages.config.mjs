import presets from 'jest-preset-angular/presets/index.js';

/** What is drawn or injected needs Angular's compiler and a document. */
export default {
  ...presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'survey pages',
  setupFilesAfterEnv: ['<rootDir>/src/testing/jest.setup.ts'],
  // Packages that ship ESM only have to be compiled for Jest.
  transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$)'],
  testMatch: ['**/*-page.spec.ts', '**/survey-flow.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
