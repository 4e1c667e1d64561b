import { nodeJest } from '../../jest.node.mjs';

export default { ...nodeJest('api'), testTimeout: 120_000 };
