import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.js';

describe('the way back after signing in', () => {
  it('leads to the page the person wanted', () => {
    expect(ownPath('/dashboard?unit=1')).toBe('/dashboard?unit=1');
  });

  it('leads to the start when there was none', () => {
    expect(ownPath(undefined)).toBe('/');
    expect(ownPath('/sign-in?returnTo=/x')).toBe('/');
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
    'never leads to another site: %s',
    (address) => {
      expect(ownPath(address)).toBe('/');
    },
  );
});
