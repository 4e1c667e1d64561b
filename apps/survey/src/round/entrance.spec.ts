import { describe, expect, it } from '@jest/globals';
import { entrance, type Arrival } from './entrance.js';

const arrival = (change: Partial<Arrival>): Arrival => ({
  state: 'open',
  steps: 15,
  position: null,
  isHandedIn: false,
  isWaiting: false,
  isForLater: false,
  ...change,
});

describe('entrance', () => {
  it.each<[string, Partial<Arrival>, ReturnType<typeof entrance>]>([
    ['begins with the promise', {}, { name: 'promise' }],
    ['goes on where it was left', { position: 3 }, { name: 'step', index: 3 }],
    ['goes on at the overview', { position: 15 }, { name: 'check' }],
    ['shows the promise before the round opens', { state: 'not-yet-open', position: 3 }, { name: 'promise' }],
    ['shows the receipt once it is handed in', { position: 15, isHandedIn: true }, { name: 'receipt' }],
    ['says that a ballot waits', { position: 15, isHandedIn: true, isWaiting: true }, { name: 'waiting' }],
    ['says when it hands in by itself', { position: 15, isForLater: true }, { name: 'later' }],
    ['says that the round is closed, whatever was left', { state: 'closed', isForLater: true }, { name: 'closed' }],
  ])('%s', (_, change, page) => {
    expect(entrance(arrival(change))).toEqual(page);
  });
});
