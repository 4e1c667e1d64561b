import type { Thresholds } from '@leeway/trust-model';
import type { Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';

/** From docs/anonymity.md: the attackers, and what is left for each. */
export function risks({ round, thresholds }: PackFacts): Section {
  return {
    heading: 'Risks and measures (7)(c) and (d)',
    lead: 'What is left is judged here by the makers. The data protection officer makes a judgement of their own.',
    pieces: [
      {
        kind: 'table',
        widths: [29, 41, 30],
        head: ['Risk', 'Measure', 'What is left'],
        rows: [...toAnswers(thresholds), ...toTheRound(round?.tallyKeyHeldBy === 'trustee')],
      },
    ],
  };
}

function toAnswers({ minHeadcount }: Thresholds): string[][] {
  return [
    [
      'Somebody links an answer to a person, with database, backups and logs',
      'Blind signature, sealing on the device, no times or addresses, key destroyed after closing',
      'Small. Tests search all layers of the database',
    ],
    [
      'An answer can be worked out from the release',
      `Groups of at least ${minHeadcount}, bands, one release, no filters, counts decide`,
      'Small. At a known change of the team a few per cent at most, for who steers their own answer by it',
    ],
    [
      'Colleagues put answers together',
      'No technical one: who tells their answer, tells it',
      'Present in small groups',
    ],
    [
      'Somebody can be recognised by a comment',
      'Warning beforehand, threshold for comments, no score beside it',
      'Medium: style and content stay recognisable. Comments are never mandatory',
    ],
    [
      'A live observer links collecting and handing in',
      'Collect the credential earlier, at any visit; the page warns and offers to hand in later',
      'Small when collected earlier. In one sitting no protection against this attacker',
    ],
    [
      'The server sends other software',
      'Fingerprint in six words, two servers compared, one public directory',
      'Can be detected, not prevented',
    ],
  ];
}

function toTheRound(isTrustee: boolean): string[][] {
  return [
    isTrustee
      ? [
          'Ballots are opened before closing',
          'The key is with a trustee outside the installation',
          'Small. The trustee alone can open nothing without the ballot box',
        ]
      : [
          'Ballots are opened before closing',
          'Key outside the database, with a process that nothing can connect to',
          'Who has the tally’s machine sees answers without names. With a trustee they cannot',
        ],
    [
      'The employer watches device or network',
      'Answering works on a phone of one’s own',
      'Out of the software’s reach: agree on it',
    ],
    [
      'Invented colleagues in a group',
      'Everybody sees who shares the group; the list is in the fingerprint',
      'Small, if people look',
    ],
    ['Credentials for people who did not ask', 'Numbers issued and received are public', 'Shows, cannot be prevented'],
    [
      'Results are used against a manager',
      'Every figure comes with its uncertainty, no ranking, no verdict on people',
      'Organisational: put in writing that it does not happen',
    ],
    [
      'Pressure to take part, or not to',
      'Who answered cannot be seen; everybody collects a credential',
      'In a group in which all or none took part, the counts say so',
    ],
    [
      'The round cannot be closed',
      isTrustee ? 'Two copies of the key, two people' : 'Key in two places, a closing that goes on after every failure',
      isTrustee ? 'Key lost means answers lost; nothing leaks' : 'Small; nothing leaks',
    ],
  ];
}
