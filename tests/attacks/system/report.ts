import { appendFileSync } from 'node:fs';

/**
 * What an attack has found out, for the table that `npm run attack` prints: figures of the same name are added up. One
 * line of JSON in the file that `ATTACK_REPORT` names; nothing without it.
 */
export function reportFigures(figures: Readonly<Record<string, number>>): void {
  const file = process.env['ATTACK_REPORT'] ?? '';
  if (file !== '') appendFileSync(file, `${JSON.stringify(figures)}\n`);
}
