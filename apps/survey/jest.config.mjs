import { nodeJest } from '../../jest.node.mjs';

/** Everything that needs no Angular runs in plain Node, with its WebCrypto; see jest.pages.config.mjs for the rest. */
export default {
  ...nodeJest('survey'),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '(-page|survey-flow)\\.spec\\.ts$'],
};
