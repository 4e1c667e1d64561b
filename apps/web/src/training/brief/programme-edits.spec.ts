import { describe, expect, it } from '@jest/globals';
import type { BriefExercise, ProgrammePartView } from '@leeway/contract';
import { aBreak, added, choicesFor, minutesOf, moved, replaced, without } from './programme-edits.js';

const part = (kind: 'opening' | 'agreements' | 'closing', minutes = 10): ProgrammePartView => ({ kind, minutes });
const exercise = (exerciseId: string, short: number, long: number): BriefExercise => ({
  ...{ exerciseId, goalId: exerciseId, form: 'pairs', minutes: { short, long }, material: [] },
  title: { nl: '', en: '' },
  text: { nl: '', en: '' },
});
const planned = (exerciseId: string, minutes: number): ProgrammePartView => ({
  ...{ kind: 'exercise', exerciseId, goalId: exerciseId, minutes },
});
const kinds = (parts: readonly ProgrammePartView[]) => parts.map(({ kind }) => kind);

describe('the parts of a programme', () => {
  const parts = [part('opening'), part('agreements'), part('closing')];

  it('are put elsewhere, and stay where they are at either end', () => {
    expect(kinds(moved(parts, 2, 0))).toEqual(['closing', 'opening', 'agreements']);
    expect(kinds(moved(parts, 0, 1))).toEqual(['agreements', 'opening', 'closing']);
    expect(moved(parts, 0, -1)).toBe(parts);
    expect(moved(parts, 2, 3)).toBe(parts);
  });

  it('are taken away, replaced and added before what ends the day', () => {
    expect(kinds(without(parts, 1))).toEqual(['opening', 'closing']);
    expect(kinds(replaced(parts, 0, aBreak()))).toEqual(['break', 'agreements', 'closing']);
    expect(kinds(added(parts, aBreak()))).toEqual(['opening', 'break', 'agreements', 'closing']);
    expect(kinds(added([part('opening')], aBreak()))).toEqual(['opening', 'break']);
    expect(minutesOf(added(parts, aBreak()))).toBe(45);
  });
});

describe('the exercises to choose from', () => {
  const exercises = [exercise('long-one', 50, 90), exercise('short-one', 20, 30), exercise('there', 20, 30)];
  const parts = [planned('there', 20)];

  it('are those that are not planned, what fits first', () => {
    const choices = choicesFor({ length: 'half-day', minutes: 60 }, parts, exercises);
    expect(choices.map((choice) => [choice.part.exerciseId, choice.part.minutes, choice.fits])).toEqual([
      ['short-one', 20, true],
      ['long-one', 50, false],
    ]);
  });

  it('have their long form on a full day if there is time for it, and the time of what they replace', () => {
    const choices = choicesFor({ length: 'full-day', minutes: 60 }, parts, exercises, 20);
    expect(choices.map((choice) => [choice.part.exerciseId, choice.part.minutes, choice.fits])).toEqual([
      ['long-one', 50, true],
      ['short-one', 30, true],
    ]);
  });
});
