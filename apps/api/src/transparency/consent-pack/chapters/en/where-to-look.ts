import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function whereToLook({ round, addresses: { api, ballotBox } }: PackFacts): Chapter {
  const path = round === null ? 'ORGANISATION/ROUND' : `${round.organisationId}/${round.roundId}`;
  return {
    title: 'Where to look further',
    lead: 'All these addresses are public and ask for no account. The ballot box has an address of its own, so that it does not know who is signed in elsewhere.',
    sections: [
      {
        heading: 'Addresses',
        lead: round === null ? 'ORGANISATION and ROUND stand for the ids in an invitation.' : 'Of this round:',
        pieces: [
          {
            kind: 'facts',
            rows: [
              ['The round, for everybody', `${api}/rounds/${path}`],
              ['Check that your ballot was counted', `${api}/verify`],
              ['This pack', `${api}/api/public/${round === null ? '' : `rounds/${path}/`}consent-pack?language=en`],
              ['The directory that the fingerprint is about', `${ballotBox}/rounds/${path}/directory`],
              ['The questionnaire that belongs to it', `${ballotBox}/rounds/${path}/questionnaire`],
              ['Counts and credentials after closing', `${api}/api/public/rounds/${path}/credentials`],
            ],
          },
        ],
      },
      {
        heading: 'In the source code',
        lead: 'The software is open (EUPL 1.2). Whoever wants to reads for themselves whether it does what this pack says:',
        pieces: [
          {
            kind: 'facts',
            rows: [
              ['The rules, and every attack on them', 'docs/anonymity.md'],
              ['How an answer travels', 'docs/protocol.md'],
              ['What the figures mean', 'docs/measurement.md'],
              ['For who keeps the key', 'docs/operations.md'],
            ],
          },
        ],
      },
    ],
  };
}
