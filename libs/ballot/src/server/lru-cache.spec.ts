import { describe, expect, it } from '@jest/globals';
import { LruCache } from './lru-cache.js';

describe('the cache', () => {
  it('makes a value once, and drops what was not used for longest', () => {
    const cache = new LruCache<string>(2);
    const made: string[] = [];
    const use = (key: string) =>
      cache.getOrMake(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(use)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
