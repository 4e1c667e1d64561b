import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEARNING_GOALS } from '../playbook/learning-goals.js';
import { TRAINING_EXERCISES } from '../playbook/training-exercises.js';
import { PROGRAMME_LENGTHS, PROGRAMME_MINUTES, programmeFor, timedParts } from './programme.js';

const goals = fc.shuffledSubarray([...LEARNING_GOALS]);
const lengths = fc.constantFrom(...PROGRAMME_LENGTHS);

describe('programmeFor', () => {
  it('fills no more time than there is, and accounts for every minute', () => {
    fc.assert(
      fc.property(lengths, goals, (length, asked) => {
        const { parts, minutesLeft } = programmeFor(length, asked, TRAINING_EXERCISES);
        expect(minutesLeft).toBeGreaterThanOrEqual(0);
        expect((timedParts(parts).at(-1)?.to ?? 0) + minutesLeft).toBe(PROGRAMME_MINUTES[length]);
      }),
    );
  });

  it('plans every goal once or says that it left it out, in the order of the goals', () => {
    fc.assert(
      fc.property(lengths, goals, (length, asked) => {
        const { parts, goalIdsLeftOut } = programmeFor(length, asked, TRAINING_EXERCISES);
        const planned = parts.flatMap((part) => (part.kind === 'exercise' ? [part.goalId] : []));
        expect([...planned, ...goalIdsLeftOut].sort()).toEqual(asked.map(({ id }) => id).sort());
        expect(planned).toEqual(asked.map(({ id }) => id).filter((id) => planned.includes(id)));
      }),
    );
  });

  it('has room for three exercises in half a day and for four in a day', () => {
    const counts = PROGRAMME_LENGTHS.map((length) => {
      const { parts } = programmeFor(length, LEARNING_GOALS, TRAINING_EXERCISES);
      return parts.filter(({ kind }) => kind === 'exercise').length;
    });
    expect(counts).toEqual([3, 4]);
  });

  it('never sits longer than two hours and a half without a break', () => {
    fc.assert(
      fc.property(lengths, goals, (length, asked) => {
        let sitting = 0;
        for (const { kind, minutes } of programmeFor(length, asked, TRAINING_EXERCISES).parts) {
          sitting = kind === 'break' || kind === 'lunch' ? 0 : sitting + minutes;
          expect(sitting).toBeLessThanOrEqual(150);
        }
      }),
    );
  });
});

describe('timedParts', () => {
  it('gives the times of parts in any order', () => {
    const parts = [
      { kind: 'closing', minutes: 10 },
      { kind: 'opening', minutes: 15 },
    ] as const;
    expect(timedParts(parts).map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 25],
    ]);
  });
});

describe('TRAINING_EXERCISES', () => {
  it('has one for each learning goal, in both languages, with a short form that is shorter', () => {
    expect(TRAINING_EXERCISES.map(({ goalId }) => goalId)).toEqual(LEARNING_GOALS.map(({ id }) => id));
    expect(new Set(TRAINING_EXERCISES.map(({ id }) => id)).size).toBe(TRAINING_EXERCISES.length);
    for (const { minutes, material } of TRAINING_EXERCISES) {
      expect(minutes.short).toBeLessThan(minutes.long);
      expect(material.every(({ nl, en }) => nl.trim() !== '' && en.trim() !== '' && nl !== en)).toBe(true);
      expect(material.length).toBeGreaterThan(0);
    }
  });
});
