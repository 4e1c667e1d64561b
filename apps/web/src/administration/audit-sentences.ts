import { type AuditEntry, type AuditKind, GRANTED_ROLES } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import type { Blanks } from '../language/texts.js';
import { mailWords } from './mail-words.js';
import { ROLE_WORDS } from './role-words.js';

/** The name of a kind, for choosing, and the sentence that tells an act of it. */
export const AUDIT_WORDS: Readonly<Record<AuditKind, { readonly name: TextKey; readonly sentence: TextKey }>> = {
  'roster-imported': { name: 'audit.kindRosterImported', sentence: 'audit.rosterImported' },
  'round-launched': { name: 'audit.kindRoundLaunched', sentence: 'audit.roundLaunched' },
  'round-stopped': { name: 'audit.kindRoundStopped', sentence: 'audit.roundStopped' },
  'series-made': { name: 'audit.kindSeriesMade', sentence: 'audit.seriesMade' },
  'series-paused': { name: 'audit.kindSeriesPaused', sentence: 'audit.seriesPaused' },
  'series-resumed': { name: 'audit.kindSeriesResumed', sentence: 'audit.seriesResumed' },
  'series-stopped': { name: 'audit.kindSeriesStopped', sentence: 'audit.seriesStopped' },
  'series-changed': { name: 'audit.kindSeriesChanged', sentence: 'audit.seriesChanged' },
  'series-round-skipped': { name: 'audit.kindSeriesSkipped', sentence: 'audit.seriesSkipped' },
  'round-extended': { name: 'audit.kindRoundExtended', sentence: 'audit.roundExtended' },
  'cards-made': { name: 'audit.kindCardsMade', sentence: 'audit.cardsMade' },
  'cards-withdrawn': { name: 'audit.kindCardsWithdrawn', sentence: 'audit.cardsWithdrawn' },
  'role-granted': { name: 'audit.kindRoleGranted', sentence: 'audit.roleGranted' },
  'role-revoked': { name: 'audit.kindRoleRevoked', sentence: 'audit.roleRevoked' },
  'identity-provider-set': { name: 'audit.kindProviderSet', sentence: 'audit.providerSet' },
  'identity-provider-removed': { name: 'audit.kindProviderRemoved', sentence: 'audit.providerRemoved' },
  'access-restored': { name: 'audit.kindAccessRestored', sentence: 'audit.accessRestored' },
  'password-invited': { name: 'audit.kindPasswordInvited', sentence: 'audit.passwordInvited' },
  'managers-invited': { name: 'audit.kindManagersInvited', sentence: 'audit.managersInvited' },
  'member-erased': { name: 'audit.kindMemberErased', sentence: 'audit.memberErased' },
  'provisioning-token-made': { name: 'audit.kindTokenMade', sentence: 'audit.tokenMade' },
  'provisioning-token-revoked': { name: 'audit.kindTokenRevoked', sentence: 'audit.tokenRevoked' },
  'trainer-invited': { name: 'audit.kindTrainerInvited', sentence: 'audit.trainerInvited' },
  'trainer-access-changed': { name: 'audit.kindTrainerChanged', sentence: 'audit.trainerChanged' },
  'trainer-access-ended': { name: 'audit.kindTrainerEnded', sentence: 'audit.trainerEnded' },
  'check-backs-accepted': { name: 'audit.kindCheckBacksAccepted', sentence: 'audit.checkBacksAccepted' },
  'check-backs-declined': { name: 'audit.kindCheckBacksDeclined', sentence: 'audit.checkBacksDeclined' },
  'person-added': { name: 'audit.kindPersonAdded', sentence: 'audit.personAdded' },
  'person-changed': { name: 'audit.kindPersonChanged', sentence: 'audit.personChanged' },
  'person-deactivated': { name: 'audit.kindPersonLeft', sentence: 'audit.personLeft' },
  'person-returned': { name: 'audit.kindPersonBack', sentence: 'audit.personBack' },
  'unit-added': { name: 'audit.kindUnitAdded', sentence: 'audit.unitAdded' },
  'unit-changed': { name: 'audit.kindUnitChanged', sentence: 'audit.unitChanged' },
  'unit-removed': { name: 'audit.kindUnitRemoved', sentence: 'audit.unitRemoved' },
  'unit-led': { name: 'audit.kindUnitLed', sentence: 'audit.unitLed' },
  'mail-text-changed': { name: 'audit.kindMailTextChanged', sentence: 'audit.mailTextChanged' },
  'mail-text-reset': { name: 'audit.kindMailTextReset', sentence: 'audit.mailTextReset' },
  'mails-sent-again': { name: 'audit.kindMailsSentAgain', sentence: 'audit.mailsSentAgain' },
  'time-zone-changed': { name: 'audit.kindTimeZoneChanged', sentence: 'audit.timeZoneChanged' },
  'questionnaire-changed': { name: 'audit.kindQuestionnaireChanged', sentence: 'audit.questionnaireChanged' },
  'own-statement-added': { name: 'audit.kindStatementAdded', sentence: 'audit.statementAdded' },
  'own-statement-removed': { name: 'audit.kindStatementRemoved', sentence: 'audit.statementRemoved' },
};

/** What the person's language has to offer: a text by its name, and which of two names of a group. */
export interface Speech {
  readonly say: (key: TextKey, blanks?: Blanks) => string;
  readonly of: (text: { nl: string; en: string }) => string;
  readonly dateTime: (instant: string) => string;
}

/** One act as a plain sentence. */
export function auditSentence({ kind, by, about, details }: AuditEntry, { say, of, dateTime }: Speech): string {
  const { from, to } = details;
  const role = GRANTED_ROLES.find((one) => one === details['role']);
  return say(AUDIT_WORDS[kind].sentence, {
    ...details,
    ...mailWords(details, say),
    ...(typeof from === 'string' && typeof to === 'string' && { from: dateTime(from), to: dateTime(to) }),
    by: by?.name ?? say('audit.installation'),
    about: about?.name ?? '',
    role: role === undefined ? '' : say(ROLE_WORDS[role].inSentence),
    statement: of({ nl: String(details['nl'] ?? ''), en: String(details['en'] ?? '') }),
    group: of({ nl: String(details['groupNl'] ?? ''), en: String(details['groupEn'] ?? '') }),
  });
}
