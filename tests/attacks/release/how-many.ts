import { appendFileSync } from 'node:fs';

const SHORT_RUN = 100;

/**
 * How many generated organisations a property is tried on: `ATTACK_ORGANISATIONS`, which `npm run attack` sets, or few.
 * @param share of that, for attacks that cost more
 */
export function organisationsToTry(share = 1): number {
  return Math.ceil(share * Number(process.env['ATTACK_ORGANISATIONS'] ?? SHORT_RUN));
}

/** Adds to the figures of a long run. */
export function reportOrganisations(organisations: number): void {
  const file = process.env['ATTACK_REPORT'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ organisations })}\n`);
}
