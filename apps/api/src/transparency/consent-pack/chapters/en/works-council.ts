import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function worksCouncil(facts: PackFacts): Chapter {
  return {
    title: 'The works council and the WOR',
    lead: 'This chapter says which provisions of the Dutch Works Councils Act (Wet op de ondernemingsraden, WOR) come into view. It is information, not legal advice. The works council may call in an expert (article 16 WOR).',
    sections: [letters(), procedure(), conditions(), checks(facts), decision(facts)],
  };
}

const letters = (): Section => ({
  heading: 'Article 27(1): what is touched, and what is not',
  lead: 'The employer needs consent for a decision to adopt, change or withdraw a regulation in the fields that the article lists. Who measures repeatedly in a fixed way has such a regulation. About a single round opinions can differ; we advise to ask for consent then, too.',
  pieces: [
    {
      kind: 'table',
      widths: [28, 20, 52],
      head: ['Item', 'Touched?', 'Why'],
      rows: [
        [
          'k: processing and protecting personal data of the people who work in the enterprise',
          'Yes',
          'The roster, the division into groups and who collected a credential are personal data. Until closing we assume, to be careful, that sealed ballots are as well. The figures of a team say something about its manager.',
        ],
        [
          'l: systems aimed at or suitable for observing or controlling presence, behaviour or performance',
          'Not for who answers; arguably for managers',
          'Of who answers, no presence, behaviour or performance can be observed: there is no time, no person, and no answer per person. But the item also asks whether a system is suitable for it. Team figures on letting go and attention say something about the behaviour of one manager. That is why we advise to ask for consent on this item as well.',
        ],
        [
          'g: appraisal of personnel',
          'Only with other use',
          'Not as long as results stay out of appraisal, pay and dismissal. Put that in writing. Who does want to use them for that needs another decision.',
        ],
        [
          'd: working conditions',
          'Only with other use',
          'If the round becomes part of the policy on working conditions, such as that on psychosocial workload.',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'No consent is needed as far as the subject is already settled in substance in a collective labour agreement (paragraph 3). A staff representation (personeelsvertegenwoordiging) has no right of consent on items k and l.',
    },
  ],
});

const procedure = (): Section => ({
  heading: 'How consent comes about',
  lead: 'The employer asks and the works council decides, in this order:',
  pieces: [
    {
      kind: 'list',
      items: [
        'The employer submits the intended decision in writing, with the reasons and the consequences for the people who work there (paragraph 2). This pack can go with it; it does not replace the request.',
        'It is discussed at least once in a consultation meeting (paragraph 2).',
        'The works council gives its decision in writing, with reasons. Then the employer says what is decided and when that takes effect (paragraph 2).',
        'Without consent the employer can ask the subdistrict court for permission (paragraph 4).',
        'A decision without consent or permission is void if the works council invokes that in writing, within a month after the decision was communicated; if it was not communicated, within a month after it became clear to the works council that it is being carried out (paragraph 5).',
        'The works council can ask for all information that it reasonably needs (article 31).',
      ],
    },
  ],
});

const conditions = (): Section => ({
  heading: 'Conditions that the works council can set',
  lead: 'The software makes these possible. They do not follow from the law by themselves, so agree on them:',
  pieces: [
    {
      kind: 'list',
      items: [
        'The works council keeps the key. Then not even whoever runs the installation can open anything early. It makes a key of its own for each round and hands it in only after closing.',
        'Results are not used for appraisal, pay or dismissal, not of managers either.',
        'Taking part is voluntary. Nobody asks who took part.',
        'There is enough time between launch and opening to collect the credential ahead.',
        'The works council gets the six words in time, and they are put up on paper as well.',
        'Terms for keeping and deleting (chapter 4) are set.',
        'Higher thresholds or strict mode are set with consent only, and cannot be lowered after that.',
        'If anything deviates, the round stops and the release is not used.',
      ],
    },
  ],
});

const checks = ({ round, addresses }: PackFacts): Section => {
  const page = round === null ? '/rounds/ORGANISATION/ROUND' : `/rounds/${round.organisationId}/${round.roundId}`;
  return {
    heading: 'How the works council can check',
    lead: 'Trust is good, and checking is possible. No account is needed for this.',
    pieces: [
      {
        kind: 'list',
        items: [
          'Compare the six words: invitation, printed notice, the public page, and the pages of a few colleagues. If they differ anywhere, let nobody answer.',
          `Look at the public page of the round: ${addresses.api}${page}`,
          `Have colleagues check at ${addresses.api}/verify, after closing, that their ballot was counted. That shows that it counted, never what was in it.`,
          'After closing, compare per group how many were entitled, issued, received and counted. More issued than people who asked, or fewer counted than handed in, shows.',
          'Make, check and hand in the key with: npm run trustee (on a computer of your own, with the source code).',
          'Work out the public data yourself with: npm run verify.',
        ],
      },
    ],
  };
};

function decision({ round, thresholds }: PackFacts): Section {
  const subject =
    round === null
      ? 'to measure trust in teams with Leeway'
      : `to hold the round ‘${round.name}’ with Leeway (fingerprint: ${round.fingerprint.words})`;
  return {
    heading: 'Sample decision',
    lead: 'To take over and adapt. Strike what does not apply.',
    pieces: [
      {
        kind: 'quote',
        sentences: [
          `The works council${round === null ? '' : ` of ${round.organisationName}`}, having read the request of the employer of [date] and heard the explanation in the consultation meeting of [date], consents on the basis of article 27(1)(k) and (l) WOR to the intended decision ${subject}, on these conditions:`,
          `1. A group has at least ${thresholds.minHeadcount} members and is shown from ${thresholds.minRespondents} answers, a single statement from ${thresholds.minItemRespondents}.`,
          '2. The key is kept by [the works council / the installation].',
          '3. Results are not used for appraisal, pay or dismissal. Taking part is voluntary.',
          '4. Terms: [personal data], [releases], [logs and backups].',
          '5. A change of the questionnaire, the thresholds or the use of results is submitted for consent again. A statement about an agreement, from the list in the general pack, is no change; an own statement of the organisation is.',
          '6. The consent holds until [date]; then there is an evaluation.',
        ],
      },
    ],
  };
}
