import { describe, expect, it } from '@jest/globals';
import { asFileName } from './save-file.js';

describe('asFileName', () => {
  it('keeps to letters, digits and hyphens', () => {
    expect(asFileName('leeway', 'Café & Çatering / Zuid', 'Voorjaar 2026')).toBe(
      'leeway-cafe-catering-zuid-voorjaar-2026',
    );
  });

  it('never is empty', () => {
    expect(asFileName('…', '日本')).toBe('leeway');
  });
});
