import { SESSION_MS } from '../../auth/sessions.js';

const HOUR_MS = 3_600_000;

/** How long somebody stays signed in without doing anything. */
export const SESSION_HOURS = SESSION_MS / HOUR_MS;
