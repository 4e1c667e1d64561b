import type { ResultGroup } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';

/** What the result is about, as a title: the unit, or who answers in it itself. */
export function subjectIn(
  text: Texts,
  { unit, about }: { readonly unit: { readonly name: string }; readonly about: ResultGroup },
): string {
  if (about === 'unit') return unit.name;
  const itself = text.say('results.unitItself', { name: unit.name });
  return itself.charAt(0).toUpperCase() + itself.slice(1);
}
