import { CreateRelease1795345200000 } from './migrations/1795345200000-create-release.js';
import { CommentsAndQuality1795345200001 } from './migrations/1795345200001-comments-and-quality.js';

/** In the order in which they run, by the owner of the database; the tally itself may change no table. */
export const migrations = [CreateRelease1795345200000, CommentsAndQuality1795345200001];
