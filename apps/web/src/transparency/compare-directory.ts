import { fingerprintOf, parseDirectory, toHex, type Directory } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import type { PublicRound } from '@leeway/contract';

/** `same`: the fingerprint, and all that is shown; `shown-differs`: the fingerprint, but the page shows something else. */
export const COMPARISONS = ['same', 'shown-differs', 'differs'] as const;

export interface DirectoryComparison {
  readonly outcome: (typeof COMPARISONS)[number];
  /** The six words, worked out from what the ballot box keeps. */
  readonly words: string;
}

/** Holds the directory as the ballot box serves it against the round as this page shows it. */
export async function compareDirectory(text: string, round: PublicRound): Promise<DirectoryComparison> {
  const fingerprint = await fingerprintOf(text);
  const words = fingerprintWords(fingerprint).join(' ');
  const isSame = toHex(fingerprint) === round.fingerprint.hex && words === round.fingerprint.words;
  if (!isSame) return { outcome: 'differs', words };
  return { outcome: saysWhatIsShown(text, round) ? 'same' : 'shown-differs', words };
}

function saysWhatIsShown(text: string, round: PublicRound): boolean {
  try {
    return JSON.stringify(fixedIn(parseDirectory(text))) === JSON.stringify(fixedIn(asDirectory(round)));
  } catch {
    return false;
  }
}

type Fixed = Pick<Directory, 'organisation' | 'round' | 'thresholds' | 'tallyKeyHeldBy'>;

const asDirectory = (shown: PublicRound) => ({
  organisation: { name: shown.organisationName },
  round: shown,
  thresholds: shown.thresholds,
  tallyKeyHeldBy: shown.tallyKeyHeldBy,
});

/** In one order, whatever the order of the keys. */
function fixedIn({
  organisation,
  round,
  thresholds,
  tallyKeyHeldBy,
}: {
  organisation: Pick<Fixed['organisation'], 'name'>;
  round: Pick<Fixed['round'], 'name' | 'kind' | 'opensAt' | 'closesAt'>;
  thresholds: PublicRound['thresholds'];
  tallyKeyHeldBy: Fixed['tallyKeyHeldBy'];
}): unknown[] {
  const { minHeadcount, minRespondents, minItemRespondents, bandWidth } = thresholds;
  return [
    organisation.name,
    ...[round.name, round.kind, Date.parse(round.opensAt), Date.parse(round.closesAt)],
    ...[minHeadcount, minRespondents, minItemRespondents, bandWidth],
    tallyKeyHeldBy,
  ];
}
