import { extendedEnd, fingerprintOf, parseDirectory, toHex, type Directory } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import type { PublicRound } from '@leeway/contract';

/** `same`: the fingerprint, and all that is shown; `shown-differs`: the fingerprint, but the page shows something else. */
export const COMPARISONS = ['same', 'shown-differs', 'differs'] as const;

export interface DirectoryComparison {
  readonly outcome: (typeof COMPARISONS)[number];
  /** The six words, worked out from what the ballot box keeps. */
  readonly words: string;
}

/**
 * Holds the directory and its extension as the ballot box serves them against the round as this page shows it.
 * @param extension null for a round that is not extended
 */
export async function compareDirectory(
  text: string,
  extension: string | null,
  round: PublicRound,
): Promise<DirectoryComparison> {
  const fingerprint = await fingerprintOf(text);
  const words = fingerprintWords(fingerprint).join(' ');
  const isSame = toHex(fingerprint) === round.fingerprint.hex && words === round.fingerprint.words;
  if (!isSame) return { outcome: 'differs', words };
  const isShown = saysWhatIsShown(text, round) && endIn(text, extension, fingerprint) === Date.parse(round.closesAt);
  return { outcome: isShown && extension === (round.extension?.text ?? null) ? 'same' : 'shown-differs', words };
}

/** Milliseconds since the epoch; null for an extension that is not of this directory. */
function endIn(text: string, extension: string | null, fingerprint: Uint8Array): number | null {
  const directory = parseDirectory(text);
  try {
    return Date.parse(extension === null ? directory.round.closesAt : extendedEnd(extension, directory, fingerprint));
  } catch {
    return null;
  }
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
  round: { ...shown, closesAt: shown.extension?.from ?? shown.closesAt },
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
