import { describe, expect, it } from '@jest/globals';
import { isCardCode, readCardCode } from './card-code.js';

const CODE = 'K7QM2XRT9HBDPW4C1J0N';

describe('readCardCode', () => {
  it.each([
    CODE,
    'k7qm-2xrt-9hbd-pw4c-1j0n',
    ' K7QM 2XRT 9HBD PW4C 1J0N ',
    'K7QM-2XRT-9HBD-PW4C-IJON',
    'K7QM-2XRT-9HBD-PW4C-lJoN',
    `https://stem.example/#/c/11111111-1111-4111-8111-111111111111/33333333-3333-4333-8333-333333333333/${CODE}`,
  ])('reads %s', (typed) => {
    expect(readCardCode(typed)).toBe(CODE);
  });

  it.each(['', 'K7QM', `${CODE}K`, 'K7QM-2XRT-9HBD-PW4C-UUUU', 'https://stem.example/'])(
    'finds no code in %j',
    (typed) => {
      expect(readCardCode(typed)).toBeNull();
    },
  );
});

describe('isCardCode', () => {
  it('tells a card from a personal link and from a hand-over', () => {
    expect(isCardCode(CODE)).toBe(true);
    expect(isCardCode('A'.repeat(43))).toBe(false);
    expect(isCardCode('A'.repeat(70))).toBe(false);
  });
});
