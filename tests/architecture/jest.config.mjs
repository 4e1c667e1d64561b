import { nodeJest } from '../../jest.node.mjs';

export default { ...nodeJest('architecture'), testTimeout: 120_000 };
