import presets from 'jest-preset-angular/presets/index.js';

const root = `${import.meta.dirname}/../..`;

export default {
  displayName: 'web',
  ...presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  // Packages that ship ESM only have to be compiled for Jest.
  transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$|@jsverse/utils/|@scure/|canonicalize/)'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@leeway/(trust-model|contract)$': `${root}/libs/$1/src/index.ts`,
    '^@leeway/ballot/(protocol|protocol/fingerprint-words)$': [
      `${root}/libs/ballot/src/$1/index.ts`,
      `${root}/libs/ballot/src/$1.ts`,
    ],
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
