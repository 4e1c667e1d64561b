import { type ExtensionView, ROUND_STATES, type RoundMailing, type RoundState, type RoundView } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';

/** A point on the way of a round: one of its own, or a reminder in between. */
export interface Station {
  readonly name: TextKey;
  readonly explanation: TextKey;
  /** The ends that the explanation names; null if it names none. */
  readonly ends: Pick<ExtensionView, 'from' | 'to'> | null;
  /** As an instant; null if only what happens decides when. */
  readonly moment: string | null;
  /** The mail that is sent here. */
  readonly mailing: RoundMailing | null;
  readonly isReached: boolean;
  /** The last one that was reached. */
  readonly isCurrent: boolean;
}

const LAUNCHED = { name: 'round.stepLaunched', explanation: 'round.stepLaunchedText' } as const;
const OPENS = { name: 'round.stepOpens', explanation: 'round.stepOpensText' } as const;
const REMINDER = { name: 'mailings.reminderMail', explanation: 'mailings.reminderText' } as const;
const EXTENDED = { name: 'extending.station', explanation: 'extending.stationText' } as const;
const CLOSES = { name: 'round.stepCloses', explanation: 'round.stepClosesText' } as const;
const SHOWN = { name: 'round.stepShown', explanation: 'round.stepShownText' } as const;

const STOPPED = { name: 'stopping.station', explanation: 'stopping.stationText' } as const;

const stopped = (mailing: RoundMailing | null): Omit<Station, 'isCurrent'> => ({
  ...{ ...STOPPED, ends: null, moment: mailing?.dueAt ?? null, mailing, isReached: true },
});

/** What comes with a mail between the opening and the closing. */
function between(mailing: RoundMailing, ends: ExtensionView | null): Omit<Station, 'isCurrent'> {
  const station = { moment: mailing.dueAt, mailing, isReached: mailing.state !== 'planned' };
  return mailing.kind === 'extended'
    ? { ...EXTENDED, ...station, ends, isReached: true }
    : { ...REMINDER, ...station, ends: null };
}

/** All of them, in the order in which they come. */
export function stationsOf(
  round: RoundView,
  mailings: readonly RoundMailing[],
  extension: ExtensionView | null = null,
): Station[] {
  const has = (state: RoundState): boolean => ROUND_STATES.indexOf(state) <= ROUND_STATES.indexOf(round.state);
  const mailOf = (kind: RoundMailing['kind']): RoundMailing | null => mailings.find((one) => one.kind === kind) ?? null;
  const own = { moment: null, mailing: null, ends: null };
  const stations: Omit<Station, 'isCurrent'>[] = [
    { ...own, ...LAUNCHED, mailing: mailOf('welcome'), isReached: has('launched') },
    { ...own, ...OPENS, moment: round.opensAt, mailing: mailOf('opening'), isReached: has('open') },
    ...mailings
      .filter(({ kind }) => kind === 'reminder' || kind === 'extended')
      .map((mailing) => between(mailing, extension)),
    { ...own, ...CLOSES, moment: round.closesAt, isReached: has('closing') },
    { ...own, ...SHOWN, isReached: has('closed') },
  ];
  return withCurrent(round.state === 'stopped' ? [...stations.slice(0, 1), stopped(mailOf('stopped'))] : stations);
}

function withCurrent(stations: readonly Omit<Station, 'isCurrent'>[]): Station[] {
  const current = stations.findLastIndex(({ isReached }) => isReached);
  return stations.map((one, index) => ({ ...one, isCurrent: index === current }));
}
