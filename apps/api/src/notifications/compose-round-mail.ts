import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import type { Language, MailingKind } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { personalLink, roundLink } from '../credentials/personal-link.js';
import type { WrittenMail } from '../mail/written-mail.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { mailTextsOf } from './mail-texts-of.js';
import { roundMail } from './round-mail.js';

/** What all mails of a round have in common. */
export interface MailedRound extends RoundKey {
  readonly organisationName: string;
  readonly roundName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the organisation. */
  readonly timeZone: string;
  readonly fingerprint: Buffer;
  /** Whether it asks a part of the organisation. */
  readonly asksPart: boolean;
}

export interface MailedMember {
  readonly memberId: string;
  readonly firstName: string;
  readonly language: Language;
  /** Of the token of their personal link; null if they have none. */
  readonly linkHash: Buffer | null;
}

/** A mail as the outbox keeps it, with the one link in it that a reader would follow. */
export type ComposedMail = WrittenMail & { readonly link: string };

/** The kinds that say something to one person; all others are the same for everybody. */
const WITH_PERSONAL_LINK: readonly MailingKind[] = ['welcome', 'reminder'];

/**
 * Writes mails of a round with the texts that the organisation has at this moment.
 * @returns what writes one to a member
 */
export async function composeRoundMails(
  manager: EntityManager,
  settings: Settings,
  round: MailedRound,
): Promise<(kind: MailingKind, member: MailedMember) => ComposedMail> {
  const { organisationId, roundId } = round;
  const textOf = await mailTextsOf(manager, organisationId);
  const common = {
    ...round,
    roundLink: roundLink(settings, round),
    fingerprintWords: fingerprintWords(round.fingerprint).join(' '),
    publicPage: `${settings.API_ORIGIN}/rounds/${organisationId}/${roundId}`,
  };
  return (kind, member) => {
    const own = WITH_PERSONAL_LINK.includes(kind) ? ownLink(settings, round, member) : null;
    const facts = { ...common, firstName: member.firstName, personalLink: own };
    const mail = roundMail(kind, member.language, textOf(kind, member.language), facts);
    return { ...mail, link: kind === 'stopped' ? common.publicPage : (own ?? common.roundLink) };
  };
}

/** Null for a link that was made under another secret, or before links could be made again. */
function ownLink(
  settings: Settings,
  { organisationId, roundId }: RoundKey,
  { memberId, linkHash }: MailedMember,
): string | null {
  const { link, tokenHash } = personalLink(settings, { organisationId, roundId, memberId });
  return linkHash?.equals(tokenHash) === true ? link : null;
}
