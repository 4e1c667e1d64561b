/**
 * How long an attack goes on: short in `npm test`, longer in `npm run attack`, which sets these variables. Numbers:
 *
 * - `ATTACK_CYCLES`: how often something is killed in the crash attack;
 * - `ATTACK_RUNS`: how many closings the order attack looks at, and how many the crash attack compares with one that
 *   nobody disturbs.
 */
export function sizeOf(variable: 'ATTACK_CYCLES' | 'ATTACK_RUNS', short: number): number {
  const text = process.env[variable] ?? '';
  const size = text === '' ? short : Number(text);
  if (!Number.isInteger(size) || size < 1) throw new Error(`${variable} has to be a number of at least one.`);
  return size;
}
