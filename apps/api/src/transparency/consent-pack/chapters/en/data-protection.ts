import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { risks } from './risks.js';

export function dataProtection(facts: PackFacts): Chapter {
  return {
    title: 'Data protection (GDPR)',
    lead: 'Answers to the questions of a data protection impact assessment (DPIA), in the order of article 35(7) GDPR. They are about the software. What the organisation does with it, it adds itself; it is the controller. This is not legal advice.',
    sections: [
      whether(),
      description(facts),
      anonymity(),
      basis(),
      proportionality(facts),
      risks(facts),
      rights(),
      processors(),
      toDecide(),
    ],
  };
}

const whether = (): Section => ({
  heading: 'Is a DPIA mandatory?',
  lead: 'The controller decides that: article 35(1) and (3), and the list that the Dutch supervisory authority (Autoriteit Persoonsgegevens) has adopted under paragraph 4.',
  pieces: [
    {
      kind: 'text',
      text: 'The European guidelines (WP248 rev.01) name employees as an example of vulnerable data subjects, because of the imbalance of power. We therefore advise to do one, also where it is not mandatory. The data protection officer advises (paragraph 2). Where appropriate, the views of data subjects or their representatives, such as the works council, are sought (paragraph 9). If a high risk remains, prior consultation comes first (article 36).',
    },
  ],
});

const description = ({ round }: PackFacts): Section => ({
  heading: 'Description of the processing and its purpose (7)(a)',
  lead: 'Purpose: to show where delegating and letting go are stuck in teams, so that teams and managers can agree on something, and the organisation can prepare a training on it.',
  pieces: [
    {
      kind: 'facts',
      rows: [
        ['Controller', round === null ? 'The organisation that measures' : round.organisationName],
        [
          'Data subjects',
          'Employees on the roster; managers, about whom team figures say something; people who can be recognised in a comment',
        ],
        ['Data', 'Chapters 3 (what is asked) and 4 (what is stored)'],
        [
          'Special categories (article 9)',
          'Are not asked for. Somebody can write them into a comment all the same, such as something about health; hence the warning and the threshold for comments',
        ],
        [
          'Recipients',
          'Managers, of their own unit and what is below it: the release only. Everybody: the directory and, after closing, the counts per group',
        ],
        ['Automated decisions (article 22)', 'None. There is no profile of an employee'],
        [
          'Transfer outside the EEA',
          'Not by the software. Depends on where the organisation has its installation and its mail',
        ],
      ],
    },
  ],
});

const anonymity = (): Section => ({
  heading: 'Anonymous or not? Honestly, by phase',
  lead: 'Recital 26 GDPR looks at all means reasonably likely to be used to identify a person. This is how it stands:',
  pieces: [
    {
      kind: 'table',
      widths: [22, 78],
      head: ['Phase', 'What it is'],
      rows: [
        ['Roster, groups, credentials collected', 'Ordinary personal data, always.'],
        [
          'Ballots, until closing',
          'Sealed, and not to be linked to a person: the credential was signed blindly. And yet: the employee’s own device knows the link, a live observer can compare times, and the key still exists. Treat them as pseudonymised personal data (article 4(5)).',
        ],
        [
          'The release, after closing',
          'Only bands per group. No person can be singled out, no rows can be linked, and no answer can be inferred, except in the cases of chapter 1. In our view it is no longer personal data of those who answered; the controller weighs that itself.',
        ],
        [
          'Team figures about the manager',
          'Can well be personal data, of that manager: some statements are about what they do.',
        ],
        ['Comments, after closing', 'Can contain personal data if somebody writes them there.'],
      ],
    },
  ],
});

const basis = (): Section => ({
  heading: 'Lawful basis (article 6)',
  lead: 'The controller chooses the basis and gives the reasons. These are the considerations.',
  pieces: [
    {
      kind: 'list',
      items: [
        'Consent of employees (a) is not obvious: in an employment relation it is rarely freely given (articles 4(11) and 7; EDPB Guidelines 05/2020). That taking part is voluntary is a safeguard, and no basis yet.',
        'Legitimate interest (f) fits more often: an interest in working together well, necessity, and a balance against the interests of employees. The measures in this chapter count in it.',
        'A public authority cannot use (f) in the performance of its tasks (last sentence of article 6(1)). It looks at (e).',
        'Consent of the works council is needed beside a basis and does not replace it.',
      ],
    },
  ],
});

const proportionality = ({ thresholds }: PackFacts): Section => ({
  heading: 'Necessity and proportionality (7)(b)',
  lead: 'By principle, with what the software does for it:',
  pieces: [
    {
      kind: 'table',
      widths: [34, 66],
      head: ['Principle', 'How'],
      rows: [
        [
          'Purpose limitation, article 5(1)(b)',
          'The release knows no persons. Other use of team figures is excluded by the organisation: chapter 7.',
        ],
        [
          'Data minimisation, article 5(1)(c)',
          `No characteristics of people in the questionnaire, no breakdowns, no usage data. Per group (from ${thresholds.minRespondents} answers) a band per question only.`,
        ],
        [
          'Accuracy, article 5(1)(d)',
          'Until closing everybody can change their own answers. The count can be checked.',
        ],
        [
          'Storage limitation, article 5(1)(e)',
          'Ballots and keys are gone at closing. For the rest the organisation sets terms: chapter 4.',
        ],
        [
          'Integrity and confidentiality, articles 5(1)(f) and 32',
          'Encryption on the device, separate processes and database roles, logs without people, a count that loses nothing and counts nothing twice after a failure.',
        ],
        [
          'By design and by default, article 25',
          'The floors are in the code; the default is the floor or stricter. Tests attack every rule.',
        ],
        [
          'Transparency, articles 12 to 14',
          'The promise and its limits stand on the first screen; this pack and the directory are public. The organisation adds to its privacy statement.',
        ],
        [
          'A less intrusive alternative',
          'Talking without measuring is always possible and stays necessary. An ordinary anonymous survey keeps single answers; this one does not.',
        ],
      ],
    },
  ],
});

const rights = (): Section => ({
  heading: 'Rights of data subjects',
  lead: 'For the roster and for who collected a credential the rights simply apply. For answers it is different.',
  pieces: [
    {
      kind: 'list',
      items: [
        'The organisation cannot find a sealed ballot: it does not know which is whose. It need not keep anything for that (article 11(1)) and says so where it can (11(2)).',
        'Who shows their own receipt can point to their ballot (article 11(2), end). Until closing that is ciphertext only; employees can change it themselves. After closing it no longer exists.',
        'Access, rectification, erasure and restriction (articles 15 to 18): for the data in the service, through the organisation.',
        'Objection (article 21), with basis (e) or (f): who does not want to take part does nothing. Who does not want to be on the roster says so before launch; after it the group is fixed.',
        'Managers have these rights, too, for figures that say something about them.',
      ],
    },
  ],
});

const processors = (): Section => ({
  heading: 'Processors and security (articles 28, 30, 32 and 33)',
  lead: 'The software runs with the organisation itself or with whom it chooses, and sends nothing to its makers.',
  pieces: [
    {
      kind: 'list',
      items: [
        'Who looks after the installation, the database or the mail for the organisation is a processor: make a contract (article 28) and enter the processing into the records (article 30).',
        'Mails hold the name and the personal link. Who has the link before the employee opens it can answer in their place. That shows: there is only one credential.',
        'In a breach of the database the roster and sealed ballots are exposed. While the round runs, how serious that is depends on the key: treat a leak of the key as a leak of answers without names.',
      ],
    },
  ],
});

const toDecide = (): Section => ({
  heading: 'What the controller still decides',
  lead: 'The software cannot fill this in. Go through it before a round begins:',
  pieces: [
    {
      kind: 'list',
      items: [
        'the lawful basis, with the balance of interests on paper',
        'terms for keeping, and who carries them out',
        'who keeps the key',
        'what results are not used for, and who watches over that',
        'processors, backups, and the confirmation about the key folders',
        'the text of the privacy statement, and where people can go with questions',
        'the advice of the data protection officer, and what was done with it (article 35(2))',
      ],
    },
  ],
});
