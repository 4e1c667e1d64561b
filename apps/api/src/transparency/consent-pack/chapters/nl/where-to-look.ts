import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

export function whereToLook({ round, addresses: { api, ballotBox } }: PackFacts): Chapter {
  const path = round === null ? 'ORGANISATIE/METING' : `${round.organisationId}/${round.roundId}`;
  return {
    title: 'Waar je verder kunt kijken',
    lead: 'Al deze adressen zijn openbaar en vragen geen account. De stembus staat op een eigen adres, zodat ze niet weet wie er elders is ingelogd.',
    sections: [
      {
        heading: 'Adressen',
        lead:
          round === null ? 'ORGANISATIE en METING staan voor de kenmerken uit een uitnodiging.' : 'Van deze meting:',
        pieces: [
          {
            kind: 'facts',
            rows: [
              ['De meting, voor iedereen', `${api}/rounds/${path}`],
              ['Nagaan of je stembiljet is meegeteld', `${api}/verify`],
              ['Dit pakket', `${api}/api/public/${round === null ? '' : `rounds/${path}/`}consent-pack?language=nl`],
              ['De vastlegging waarover de vingerafdruk gaat', `${ballotBox}/rounds/${path}/directory`],
              ['De vragenlijst die daarbij hoort', `${ballotBox}/rounds/${path}/questionnaire`],
              ['Aantallen en stembewijzen na sluiting', `${api}/api/public/rounds/${path}/credentials`],
            ],
          },
        ],
      },
      {
        heading: 'In de broncode',
        lead: 'De software is open (EUPL 1.2). Wie wil, leest na of hier staat wat ze doet:',
        pieces: [
          {
            kind: 'facts',
            rows: [
              ['De regels, en elke aanval erop', 'docs/anonymity.md'],
              ['Hoe een antwoord reist', 'docs/protocol.md'],
              ['Wat de cijfers betekenen', 'docs/measurement.md'],
              ['Voor wie de sleutel bewaart', 'docs/operations.md'],
            ],
          },
        ],
      },
    ],
  };
}
