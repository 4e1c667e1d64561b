import type { TeamResult } from '@leeway/contract';
import { type ExportWords, fill } from './words/words-in.js';

/** What the result is about, as a title: the unit, or who answers in it itself. */
export function subjectOf({ unit, about }: TeamResult, { unitItself }: ExportWords): string {
  if (about === 'unit') return unit.name;
  const itself = fill(unitItself, { name: unit.name });
  return itself.charAt(0).toUpperCase() + itself.slice(1);
}
