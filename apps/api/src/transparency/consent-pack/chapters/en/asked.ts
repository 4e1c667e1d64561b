import { moment } from '../../pack-dates.js';
import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { LIMIT_OF_KEY, LIMITS, PROMISE } from './promise.js';

export function asked(facts: PackFacts): Chapter {
  const { round } = facts;
  return {
    title: 'What is asked',
    lead:
      `${round === null ? 'The organisation' : round.organisationName} wants to measure trust in teams with Leeway. ` +
      'The works council is asked for its consent. The data protection officer is asked for advice.',
    sections: [inShort(facts), promise(), limits(facts)],
  };
}

function inShort({ round, thresholds }: PackFacts) {
  const when =
    round === null
      ? 'A round has a beginning and an end that are fixed in advance. After it nothing is accepted any more. It can be extended once, visibly.'
      : `The questions are open from ${moment('en', round.opensAt, round.timeZone)} until ${moment('en', round.closesAt, round.timeZone)}.`;
  return {
    heading: 'In short',
    lead: 'Employees answer a short questionnaire. Their answers are added up per group; only those totals are shown.',
    pieces: [
      {
        kind: 'list' as const,
        items: [
          'What for: to see where delegating and letting go are stuck, so that team and manager can agree on something. Not to appraise people. Teams are ranked nowhere.',
          when,
          `A group has at least ${thresholds.minHeadcount} members and is shown from ${thresholds.minRespondents} answers; a single statement from ${thresholds.minItemRespondents}.`,
          'Every statement can be skipped. The software does not record who answered.',
          'The configuration is fixed before the first question and public. Anybody can check that it does not change.',
        ],
      },
    ],
  };
}

const promise = () => ({
  heading: 'The promise',
  lead: 'Word for word as it stands on the first screen that an employee sees:',
  pieces: [{ kind: 'quote' as const, sentences: PROMISE }],
});

const limits = ({ round }: PackFacts) => ({
  heading: 'What the promise does not protect against',
  lead: 'To promise anything stronger would be untrue. These possibilities remain:',
  pieces: [{ kind: 'list' as const, items: [...LIMITS, LIMIT_OF_KEY[round?.tallyKeyHeldBy ?? 'installation']] }],
});
