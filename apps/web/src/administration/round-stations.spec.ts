import { describe, expect, it } from '@jest/globals';
import type { RoundMailing, RoundView } from '@leeway/contract';
import { stationsOf } from './round-stations.js';

const round = (state: RoundView['state']): RoundView => ({
  roundId: '00000000-0000-4000-8000-000000000001',
  name: 'Autumn',
  kind: 'pulse',
  opensAt: '2026-10-19T06:00:00.000Z',
  closesAt: '2026-11-02T16:00:00.000Z',
  state,
  progress: { done: 4, of: 4 },
  people: 11,
  fingerprint: null,
  tallyKeyHeldBy: 'installation',
  closing: null,
});
const mailing = (kind: RoundMailing['kind'], number: number, state: RoundMailing['state']): RoundMailing => ({
  ...{ kind, number, state, people: 11, sent: 11, failed: 0, dueAt: `2026-10-2${number}T07:00:00.000Z` },
});
const mailings = [
  mailing('welcome', 1, 'written'),
  mailing('opening', 1, 'written'),
  mailing('reminder', 1, 'written'),
  mailing('reminder', 2, 'planned'),
];

describe('the stations of a round', () => {
  it('have the reminders between opening and closing, and the other mails where they are sent', () => {
    expect(stationsOf(round('open'), mailings).map(({ name, mailing: mail }) => [name, mail?.kind ?? null])).toEqual([
      ['round.stepLaunched', 'welcome'],
      ['round.stepOpens', 'opening'],
      ['mailings.reminderMail', 'reminder'],
      ['mailings.reminderMail', 'reminder'],
      ['round.stepCloses', null],
      ['round.stepShown', null],
    ]);
  });

  it('have one that is the present one: the last that was reached', () => {
    const currentIn = (state: RoundView['state']) =>
      stationsOf(round(state), mailings).flatMap(({ isCurrent }, index) => (isCurrent ? [index] : []));
    expect(currentIn('open')).toEqual([2]);
    expect(currentIn('closed')).toEqual([5]);
  });

  it('end where a round was called off', () => {
    const stopped = [mailing('welcome', 1, 'written'), mailing('stopped', 1, 'written')];
    expect(stationsOf(round('stopped'), stopped).map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
      ['round.stepLaunched', false],
      ['stopping.station', true],
    ]);
  });

  it('say between which ends it was extended, at the moment of that mail', () => {
    const extension = { from: '2026-10-26T16:00:00.000Z', to: '2026-11-02T16:00:00.000Z', isConfirmed: true };
    const withIt = [...mailings.slice(0, 3), mailing('extended', 1, 'planned'), ...mailings.slice(3)];
    const stations = stationsOf(round('open'), withIt, extension);
    expect(stations.map(({ name }) => name)).toEqual([
      'round.stepLaunched',
      'round.stepOpens',
      'mailings.reminderMail',
      'extending.station',
      'mailings.reminderMail',
      'round.stepCloses',
      'round.stepShown',
    ]);
    expect(stations[3]).toMatchObject({ ends: extension, isReached: true, isCurrent: true });
  });

  it('are just the round’s own when it has no mails', () => {
    expect(stationsOf(round('launched'), [])).toHaveLength(4);
  });
});
