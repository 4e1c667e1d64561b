import { WITHHELD_REASONS } from './disclosed.js';

/**
 * Why nothing is stated about a team: a figure that it would rest on is withheld, or so few of those entitled took part
 * that neither a stance nor a stuck state may be said (measurement.md). Rules about counts again, never about answers.
 */
export const UNSTATED_REASONS = [...WITHHELD_REASONS, 'response-below-40'] as const;
export type UnstatedReason = (typeof UNSTATED_REASONS)[number];
