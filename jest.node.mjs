const root = import.meta.dirname;

/**
 * Jest for everything that runs in Node: native ESM, compiled by swc, our libraries read from source.
 * @param {string} name what Jest prints in front of a suite
 */
export const nodeJest = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // ESM-only Nest has to be loaded before CommonJS plugins require it.
  setupFiles: [`${root}/jest.preload.mjs`],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@leeway/ballot/(protocol|client|server)$': `${root}/libs/ballot/src/$1/index.ts`,
    '^@leeway/ballot/protocol/fingerprint-words$': `${root}/libs/ballot/src/protocol/fingerprint-words.ts`,
    '^@leeway/(trust-model|contract|process)$': `${root}/libs/$1/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
});
