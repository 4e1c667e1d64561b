import type { Chapter, Section } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { administration } from './storage-administration.js';
import { mailRows } from './storage-mails.js';
import { HEAD, NO_TERM, WIDTHS } from './storage-table.js';
import { trainingRows } from './storage-training.js';

export function storage({ round }: PackFacts): Chapter {
  return {
    title: 'What is stored, where and for how long',
    lead: 'The software consists of three processes, each with a database role of its own. The service knows people and no answers. The ballot box knows sealed ballots and no people. The tally opens the ballots once, after closing, and knows no people. The database roles enforce that.',
    sections: [
      people(),
      administration(),
      ballots(round?.tallyKeyHeldBy === 'trustee'),
      results(),
      never(),
      backups(),
      agree(),
    ],
  };
}

const people = (): Section => ({
  heading: 'About people',
  lead: 'These are personal data, and nothing about them is anonymous.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Roster: name, e-mail address, unit, manager, language, roles; for those who sign in a hashed password',
          'Service, schema people',
          `${NO_TERM}. Who leaves becomes inactive; on request an administrator erases name, address, password and mirrors, also from the snapshots of closed rounds`,
        ],
        [
          'Connection with the personnel system: what that system calls somebody or a unit (user name, identifier). Of the token a hash only, and the day on which it was last used',
          'Service',
          `The day: until the day after. ${NO_TERM}`,
        ],
        ['What the columns of a roster file mean: their names, nothing of what stands in them', 'Service', NO_TERM],
        ['Snapshot at launch: who is in which group, with the name as colleagues see it', 'Service', NO_TERM],
        [
          'That somebody collected a credential. Without a time; with a hash of the blinded message, by which the credential cannot be recognised',
          'Service',
          NO_TERM,
        ],
        ...mailRows(),
        [
          'Card with a QR code, for groups without e-mail: a hash of the code, a number within the group, and whether it was collected with. Who drew which card nobody knows',
          'Service',
          NO_TERM,
        ],
        [
          'Mirror: what a manager answers about their own unit, or that they skipped it. By name and without a time; it is in no figure of the organisation and is shown to nobody else, to trainers only if the manager says so',
          'Service',
          NO_TERM,
        ],
        ...trainingRows(),
        [
          'Agreements: what a manager agreed on with the team, who takes care of it (that can be a name), when they look at it together, and how it stands. Without when it was typed, and without by whom. Only whoever leads the unit sees and changes them; who may read the organisation overview sees how many are in progress, and until which day. If a round asks the team about one, the statement is public; the note and who takes care of it are not',
          'Service',
          `As long as no round has asked about one, whoever leads the unit can take it back. ${NO_TERM}`,
        ],
      ],
    },
  ],
});

const ballots = (isTrustee: boolean): Section => ({
  heading: 'Ballots and keys',
  lead: 'These exist only while the round runs. At closing they are destroyed.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'Sealed ballot: hash of the credential, version number, encrypted content of a fixed length',
          'Ballot box, schema ballots',
          'Until closing; deleted in the transaction that writes the release',
        ],
        ['The comment: a ballot of its own under a credential of its own', 'Ballot box', 'The same'],
        [
          'The key that opens ballots',
          isTrustee
            ? 'With the trustee; during closing as a file with the tally'
            : 'Tally: a file in two places, never in the database',
          isTrustee ? 'With the tally until closing; the trustee destroys its own copies' : 'Destroyed after closing',
        ],
        ['The keys that sign credentials', 'Service: a file in two places', 'Destroyed after closing'],
        ['Answers in readable form', 'Working memory of the tally', 'During closing; never stored'],
        [
          'One’s own answers, credential and receipt, and a pass by which this device collects later credentials ahead',
          'The employee’s own browser',
          'Until they clear it',
        ],
      ],
    },
  ],
});

const results = (): Section => ({
  heading: 'Release and check',
  lead: 'After closing what may be shown is left, and what is needed to check the count.',
  pieces: [
    {
      kind: 'table',
      widths: WIDTHS,
      head: HEAD,
      rows: [
        [
          'The release: bands per group, and the comments that may be shown',
          'Tally writes, service reads; schema release',
          NO_TERM,
        ],
        [
          'Counts per group (entitled, issued, received, counted) and the hashes of the counted credentials',
          'The same; public',
          NO_TERM,
        ],
        [
          'The directory of the round (chapter 2), without names of employees',
          'Service and ballot box; public',
          NO_TERM,
        ],
        ['That the round was extended, from when to when', 'Service and ballot box; public', NO_TERM],
        [
          'Log of the service: method, route without ids, status and duration. No address, no content',
          'With the operator of the installation',
          'The operator’s term',
        ],
        ['Log of the ballot box: counters', 'The same', 'The same'],
      ],
    },
  ],
});

const never = (): Section => ({
  heading: 'What is never stored',
  lead: 'No row about a ballot or a release holds any of these. A test compares every column with a fixed list.',
  pieces: [
    {
      kind: 'list',
      items: [
        'a time, a duration or an order of arrival',
        'a serial number, or an id from which a time can be read',
        'an IP address, a device or a browser',
        'a language, a session or a cookie',
        'who answered, and whose credential is which',
        'which comment belongs to which answers',
        'a comment that finds no group large enough: it is deleted unread',
      ],
    },
  ],
});

const backups = (): Section => ({
  heading: 'Backups and the database itself',
  lead: 'A database remembers more than its columns: order, and in its write-ahead log the time of every write, also of what has been deleted. A backup made during the round holds the sealed ballots.',
  pieces: [
    {
      kind: 'text',
      text: 'That is why ballots stay sealed until closing and the key is destroyed after it: every copy, wherever it is, is then unreadable. This only works if the keys themselves are in no backup.',
    },
    {
      kind: 'note',
      text: 'Ask the operator of the installation to confirm that the tally’s two key folders are in no backup or snapshot of the machine, and that no proxy or network device in front of the ballot box logs requests. The proxy configuration that comes with it does not.',
    },
  ],
});

const agree = (): Section => ({
  heading: 'Terms to agree on',
  lead: 'Where it says ‘no term’ above, the software deletes nothing by itself. The controller sets terms and arranges who carries them out:',
  pieces: [
    {
      kind: 'list',
      items: [
        'how long data of people who have left are kept',
        'how long it is kept who collected a credential, after a round is closed and checked',
        'how long releases and comments are kept; comparing rarely takes more than a few rounds',
        'how long logs and backups are kept',
      ],
    },
  ],
});
