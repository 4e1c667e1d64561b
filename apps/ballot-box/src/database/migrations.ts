import { CreateBallots1795345200000 } from './migrations/1795345200000-create-ballots.js';
import { Extensions1795345200001 } from './migrations/1795345200001-extensions.js';

/** In the order in which they run, by the owner of the database; the ballot box itself may change no table. */
export const migrations = [CreateBallots1795345200000, Extensions1795345200001];
