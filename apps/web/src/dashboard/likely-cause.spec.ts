import { describe, expect, it } from '@jest/globals';
import { aCause, aFigure, aResult, withheld } from './testing/a-result.js';
import { likelyCauseOf } from './likely-cause.js';

const names = (result: ReturnType<typeof aResult>): readonly string[] => {
  const likely = likelyCauseOf(result);
  if (likely.says === 'below-organisation') return likely.lowest.map(({ cause }) => cause.scaleId);
  return likely.says === 'lowest-here' ? [likely.lowest.cause.scaleId] : [];
};

describe('the likely cause', () => {
  it('is the one whose whole band lies below the organisation', () => {
    const result = aResult(
      aCause('clarity', aFigure(3.2, 3.6)),
      aCause('expectations', aFigure(2.1, 2.5), aFigure(3.1, 3.2)),
    );

    expect(likelyCauseOf(result).says).toBe('below-organisation');
    expect(names(result)).toEqual(['expectations']);
  });

  it('is not named when its band touches that of the organisation', () => {
    const result = aResult(
      aCause('clarity', aFigure(3.0, 3.6)),
      aCause('expectations', aFigure(2.8, 3.1), aFigure(3.1, 3.2)),
    );

    expect(likelyCauseOf(result)).toEqual({ says: 'nothing-stands-out' });
  });

  it('is the lowest of several that lie below the organisation', () => {
    const result = aResult(
      aCause('clarity', aFigure(2.4, 2.8), aFigure(3.1, 3.2)),
      aCause('expectations', aFigure(2.1, 2.5), aFigure(3.1, 3.2)),
    );

    expect(names(result)).toEqual(['expectations']);
  });

  it('is both when two lie equally low', () => {
    const result = aResult(
      aCause('clarity', aFigure(2.1, 2.5), aFigure(3.1, 3.2)),
      aCause('expectations', aFigure(2.1, 2.5), aFigure(3.3, 3.4)),
    );

    expect(names(result)).toEqual(['clarity', 'expectations']);
  });

  it('passes over a lower cause that the whole organisation shares', () => {
    const result = aResult(
      aCause('clarity', aFigure(2.0, 2.4), aFigure(2.2, 2.3)),
      aCause('expectations', aFigure(2.6, 2.9), aFigure(3.1, 3.2)),
    );

    expect(names(result)).toEqual(['expectations']);
  });

  it('is the one below all others when none lies below the organisation', () => {
    const result = aResult(
      aCause('clarity', aFigure(2.0, 2.4), aFigure(2.2, 2.3)),
      aCause('expectations', aFigure(2.6, 2.9), aFigure(2.7, 2.8)),
      aCause('attention', aFigure(3.4, 3.8), aFigure(3.0, 3.1)),
    );

    expect(likelyCauseOf(result).says).toBe('lowest-here');
    expect(names(result)).toEqual(['clarity']);
  });

  it('is not named when the lowest band touches another', () => {
    const result = aResult(aCause('clarity', aFigure(2.0, 2.6)), aCause('expectations', aFigure(2.6, 2.9)));

    expect(likelyCauseOf(result)).toEqual({ says: 'nothing-stands-out' });
  });

  it('is not named when fewer than 40 % answered, however clear the figures', () => {
    const result = aResult(
      aCause('clarity', aFigure(4.0, 4.4)),
      aCause('expectations', aFigure(1.2, 1.5), aFigure(3.1, 3.2)),
    );

    expect(likelyCauseOf({ ...result, group: { ...result.group!, responseCaution: 'below-40' } })).toEqual({
      says: 'too-few-answered',
    });
  });

  it('is not named from a single figure', () => {
    const result = aResult(
      aCause('clarity', withheld('too-few-respondents')),
      aCause('expectations', aFigure(1.2, 1.5), aFigure(3.1, 3.2)),
    );

    expect(likelyCauseOf(result)).toEqual({ says: 'not-enough-shown' });
  });

  it('does not hold a figure against an organisation that is withheld', () => {
    const result = aResult(
      aCause('clarity', aFigure(3.0, 3.6), withheld('no-part-shown')),
      aCause('expectations', aFigure(2.8, 3.1), withheld('no-part-shown')),
    );

    expect(likelyCauseOf(result)).toEqual({ says: 'nothing-stands-out' });
  });
});
