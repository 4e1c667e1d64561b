import { describe, expect, it } from '@jest/globals';
import { checkNewPassword } from './check-new-password.js';

const EMAIL = 'noor.van.dijk@delinde.example';
const codeOf = (password: string): string => {
  try {
    checkNewPassword(password, EMAIL);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a new password', () => {
  it.each([
    'een lamp bij het raam',
    'zxq7!vbn2Rtm',
    '  twaalf  met spaties ',
    '\u{1F9E1}blauw\u{1F9E1}groen12',
    'é'.repeat(5) + 'abcdefgXYZ',
  ])('may be %s, whatever it is made of', (password) => {
    expect(codeOf(password)).toBe('accepted');
  });

  it('is at least twelve characters long, as it is hashed: an accent counts no double', () => {
    expect(codeOf('zxq7!vbn2Rt')).toBe('password-too-short');
    expect(codeOf('zxq7!vb\u0065\u0301\u0065\u0301\u0065\u0301')).toBe('password-too-short');
    expect(codeOf('\u{1F9E1}'.repeat(6) + 'zxq7!')).toBe('password-too-short');
  });

  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'Wachtwoord123',
    'welkom202612!',
    'welkomwelkom',
    'Leeway20262026',
    'qwertyuiop12',
    '123456789012',
    '0987654321098',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '121212121212',
    'correct horse battery staple',
    EMAIL,
    'Noor.van.Dijk.2026',
  ])('is not %s, which is tried first', (password) => {
    expect(codeOf(password)).toBe('password-too-common');
  });
});
