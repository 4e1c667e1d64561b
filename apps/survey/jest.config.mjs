import presets from 'jest-preset-angular/presets/index.js';
import { nodeJest } from '../../jest.node.mjs';

const root = `${import.meta.dirname}/../..`;
/** Specs of what is drawn need Angular and a document; everything else runs in plain Node, with its WebCrypto. */
const DRAWN = ['<rootDir>/src/**/*-page.spec.ts', '<rootDir>/src/survey-app.spec.ts'];

export default {
  projects: [
    {
      ...nodeJest('survey'),
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '-page\\.spec\\.ts$', 'survey-app\\.spec\\.ts$'],
    },
    {
      ...presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
      displayName: 'survey pages',
      rootDir: import.meta.dirname,
      setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
      transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$)'],
      testMatch: DRAWN,
      moduleNameMapper: {
        '^@leeway/ballot/(protocol|client)$': `${root}/libs/ballot/src/$1/index.ts`,
        '^(\\.{1,2}/.*)\\.js$': '$1',
      },
    },
  ],
};
