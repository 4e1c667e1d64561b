import { describe, expect, it } from '@jest/globals';
import { REFUSALS } from './refusal.js';

const refusals = Object.entries(REFUSALS);

describe('what the ballot box says when it refuses', () => {
  it.each(refusals)('uses the words of the product: %s', (_, { message }) => {
    expect(message.nl).not.toMatch(/\bronde|antwoordbewijs/i);
  });

  it.each(refusals)('sends nobody to collect a second credential, which nobody can have: %s', (_, { message }) => {
    expect(message.en).not.toMatch(/collect/i);
    expect(message.nl).not.toMatch(/haal .* op|ophalen/i);
  });
});
