import { describe, expect, it } from '@jest/globals';
import { displayName } from './display-name.js';

describe('displayName', () => {
  it('puts the infix between the names, and leaves no gap without one', () => {
    expect(displayName({ firstName: 'Eva', infix: 'van den', lastName: 'Meijer' })).toBe('Eva van den Meijer');
    expect(displayName({ firstName: 'Renée', infix: '', lastName: 'Graaf' })).toBe('Renée Graaf');
  });
});
