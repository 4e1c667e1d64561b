import { nodeJest } from '../../jest.node.mjs';

export default { ...nodeJest('attacks'), testTimeout: 120_000 };
