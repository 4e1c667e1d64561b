import { describe, expect, it } from '@jest/globals';
import { REF } from '../testing/a-round.js';
import { parseRoundLink, roundFragment, sharedFragment } from './round-link.js';

const PERSONAL = `#/c/${REF.organisationId}/${REF.roundId}/abcdefghijklmnop-_`;

describe('parseRoundLink', () => {
  it('reads a personal link', () => {
    expect(parseRoundLink(PERSONAL)).toEqual({ ref: REF, token: 'abcdefghijklmnop-_', isShared: false });
  });

  it('reads the address that is left in the bar, which holds no token', () => {
    expect(parseRoundLink(roundFragment(REF))).toEqual({ ref: REF, token: null, isShared: false });
  });

  it('reads the address of a shared device', () => {
    expect(parseRoundLink(sharedFragment(REF))).toEqual({ ref: REF, token: null, isShared: true });
  });

  it.each(['', '#', '#/'])('finds no link in %j', (fragment) => {
    expect(parseRoundLink(fragment)).toBe('none');
  });

  it.each([
    PERSONAL.slice(0, -10),
    PERSONAL.slice(0, 60),
    `${PERSONAL}/more`,
    PERSONAL.replace('-', '<'),
    PERSONAL.replace('/c/', '/x/'),
  ])('finds %s damaged', (fragment) => {
    expect(parseRoundLink(fragment)).toBe('damaged');
  });
});
