import { describe, expect, it } from '@jest/globals';
import { faultOf } from './fault-of.js';

describe('faultOf', () => {
  it('names an error by its code, and never by its message', () => {
    expect(faultOf(Object.assign(new Error('key (credential_hash)=(secret)'), { code: '23505' }))).toBe('Error 23505');
    expect(faultOf(new TypeError('secret'))).toBe('TypeError');
  });

  it('finds the code of what caused it', () => {
    const cause = Object.assign(new Error('secret'), { code: 'ECONNREFUSED' });
    expect(faultOf(new TypeError('fetch failed', { cause }))).toBe('TypeError ECONNREFUSED');
  });

  it('says of anything else that it is no error', () => {
    expect(faultOf('secret')).toBe('not an error');
  });
});
