import { describe, expect, it } from '@jest/globals';
import { onPaper } from './on-paper.js';

const root = document.documentElement;

describe('onPaper', () => {
  it('reads in the light theme, and leaves the page as it was', () => {
    root.dataset['theme'] = 'dark';
    expect(onPaper(root, () => root.dataset['theme'])).toBe('light');
    expect(root.dataset['theme']).toBe('dark');

    delete root.dataset['theme'];
    expect(onPaper(root, () => root.dataset['theme'])).toBe('light');
    expect(root.hasAttribute('data-theme')).toBe(false);
  });

  it('leaves the page as it was when reading fails', () => {
    expect(() =>
      onPaper(root, () => {
        throw new Error('no colours');
      }),
    ).toThrow('no colours');
    expect(root.hasAttribute('data-theme')).toBe(false);
  });
});
