import { moment } from '../../pack-dates.js';
import type { Chapter, Piece, Section } from '../../pack-content.js';
import type { LockedRound, PackFacts } from '../../pack-facts.js';
import { isPrintable } from '../../is-printable.js';

const KINDS = { pulse: 'pulse (the short form)', baseline: 'baseline (the complete form)' } as const;

export function configuration(facts: PackFacts): Chapter {
  const { round } = facts;
  return {
    title: round === null ? 'What is fixed at launch' : 'What is fixed for this round',
    lead:
      round === null
        ? 'At the launch of a round these data are fixed and made public. Nobody can change them after that, but for one thing: an administrator can extend an open round once, by at most 28 days, and everybody sees it. Here are the values that every round gets at least; the pack of a launched round has the actual ones.'
        : 'These data were fixed and made public when the round was launched. Nobody can change them any more without changing the fingerprint. Only one thing can be added beside them: an administrator can extend the open round once, by at most 28 days. The public page of the round then says so.',
    sections: [
      ...(round === null ? [] : [theRound(facts, round), fingerprint(round)]),
      thresholds(facts),
      key(round),
      ...(round === null ? [] : [groups(round)]),
    ],
  };
}

function theRound({ questionnaire, questionnaireHash }: PackFacts, round: LockedRound): Section {
  const names = [round.organisationName, round.name, ...round.blocks.map(({ label }) => label.en)];
  const incomplete: Piece = {
    kind: 'note',
    text: 'A name has characters that this document cannot show; \ufffd stands in their place. The public directory of the round has the complete name.',
  };
  return {
    heading: 'The round',
    lead: 'As its public directory says:',
    pieces: [
      {
        kind: 'facts',
        rows: [
          ['Organisation', round.organisationName],
          ['Round', round.name],
          ['Kind', KINDS[round.kind]],
          ['Opens', moment('en', round.opensAt, round.timeZone)],
          ['Closes', moment('en', round.closesAt, round.timeZone)],
          ['Members', String(round.blocks.reduce((sum, { headcount }) => sum + headcount, 0))],
          ['Questionnaire', `${questionnaire.id}, version ${questionnaire.version}`],
          ['Hash of the questionnaire (SHA-256)', questionnaireHash],
          ['Id of the organisation', round.organisationId],
          ['Id of the round', round.roundId],
        ],
      },
      ...(names.every(isPrintable) ? [] : [incomplete]),
    ],
  };
}

const fingerprint = ({ fingerprint: { words, hex } }: LockedRound): Section => ({
  heading: 'Fingerprint',
  lead: 'These six words stand for everything that is fixed: dates, questionnaire, thresholds, groups, who is in them, and the keys. If anything changes, the words change. They are in the invitation and on the page where employees answer.',
  pieces: [{ kind: 'fingerprint', words: words.split(' '), hex }],
});

function thresholds({
  thresholds: { minHeadcount, minRespondents, minItemRespondents, bandWidth },
}: PackFacts): Section {
  return {
    heading: 'Thresholds',
    lead: 'A next round of the same organisation may be stricter, never less strict. The floor is in the program and is no setting.',
    pieces: [
      {
        kind: 'facts',
        rows: [
          ['Members of a group', `at least ${minHeadcount}`],
          ['Answers before a group shows anything', `at least ${minRespondents}`],
          ['Answers before a single statement is shown', `at least ${minItemRespondents}`],
          [
            'Width of the bands',
            `${bandWidth} points of the sum${bandWidth === 12 ? ' (strict mode)' : ''}: see chapter 5`,
          ],
        ],
      },
    ],
  };
}

const PART: Piece = {
  kind: 'note',
  text: 'This round asks the groups in this list and nobody else. Nobody else gets an invitation. Each group is shown by itself, or not if too few answer: nothing is put together, and there is no figure of a unit above or of the whole organisation.',
};

const groups = ({ blocks, asksPart }: LockedRound): Section => ({
  heading: 'Groups',
  lead: 'Answers are only ever added up for a whole group of this list, or for several together. A team that is too small has been put together with its neighbours.',
  pieces: [
    {
      kind: 'table',
      widths: [80, 20],
      head: ['Group', 'Members'],
      rows: blocks.map(({ label, headcount }) => [label.en, String(headcount)]),
    },
    ...(asksPart ? [PART] : []),
  ],
});

function key(round: LockedRound | null): Section {
  const installation =
    'The installation itself: a file in two places, outside the database, destroyed after closing. Whoever controls the tally’s machine until then can open ballots early. They see answers, without names.';
  const trustee =
    'A trustee, such as the works council: it makes the key, keeps it, and hands it in only after closing. Whoever runs the installation can open nothing before. If the key or its passphrase is lost, nobody can close the round any more and all answers are lost.';
  const chosen = { installation, trustee };
  return {
    heading: 'Who keeps the key',
    lead: 'Answers are sealed until the round closes. Who has the key that opens them is chosen at launch and fixed from then on.',
    pieces:
      round === null
        ? [{ kind: 'list', items: [installation, trustee] }]
        : [
            { kind: 'facts', rows: [['In this round', chosen[round.tallyKeyHeldBy]]] },
            {
              kind: 'text',
              text: `The other choice, for a next round. ${chosen[round.tallyKeyHeldBy === 'trustee' ? 'installation' : 'trustee']}`,
            },
          ],
  };
}
