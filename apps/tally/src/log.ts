import { logOf } from '@leeway/process';

export const log = logOf('tally');
