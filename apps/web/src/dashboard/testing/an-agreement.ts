import type { AgreementView, DisclosedFigure } from '@leeway/contract';

type FollowUp = AgreementView['followUp'];

const inBoth = (text: string) => ({ nl: `nl ${text}`, en: text });

/** Two agreements with the same number are the same agreement. */
export function agreementIdOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Open, far away, and not asked about, unless `more` says so. */
export function anAgreement(number: number, more: Partial<AgreementView> = {}): AgreementView {
  return {
    agreementId: agreementIdOf(number),
    actionId: `action-${number}`,
    title: inBoth(`Title ${number}`),
    check: inBoth(`Statement ${number}.`),
    note: `note ${number}`,
    owner: 'Sanne',
    dueOn: '2099-03-31',
    askTeam: false,
    state: 'open',
    followUp: { status: 'not-wanted' },
    ...more,
  };
}

export function answered(figure: DisclosedFigure): FollowUp {
  const round = { roundId: agreementIdOf(900), name: 'Autumn', kind: 'pulse', closesAt: '2026-11-15T16:00:00.000Z' };
  return { status: 'answered', round: { ...round, kind: 'pulse' }, figure };
}
