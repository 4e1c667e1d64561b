import type { LateTexts } from './late-texts.js';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const LATE_TEXTS: LateTexts = {
  how: {
    summary: 'How does that work?',
    steps: [
      'This device gets a credential: proof that you belong to your group. It is signed like a closed envelope, so the people who signed it cannot recognise it later.',
      'Your answers are sealed on this device. They stay closed until the round closes: the tally has the key, or your works council if it keeps it.',
      'They go to a separate ballot box that does not know who you are: without your name, and without a log of who sent what.',
      'After closing, all ballots are opened together and added up per group. Then the ballots and the keys are destroyed.',
    ],
    limitsHeading: 'What it does not protect against',
    limits: [
      'Colleagues who put their own answers together, or a guess in a small team.',
      'Whoever has the tally’s machine before closing can open ballots early. There are no names on them. If your works council keeps the key, they cannot.',
      'An employer’s device or network that watches your screen. Use your own phone if you prefer.',
      'A server that serves you other software while you answer. That can be detected, not prevented.',
    ],
    more: 'All about this, with the numbers',
  },
  check: {
    summary: 'Fingerprint of this round',
    waiting: 'is being worked out…',
    explanation:
      'These six words stand for everything that was fixed for this round: the dates, the questionnaire, the groups and who is in them, the keys. Compare them with the six words in your invitation, on the printed notice, or on a colleague’s screen. If they differ, do not answer and tell your works council.',
    compared: 'This page has compared what both servers say about the round. They say the same.',
    comparing: 'This page is comparing what both servers say about the round.',
    publicPage: 'Public page of this round: what was fixed, and how to check it yourself',
    directory: 'Show everything that was fixed (for specialists)',
  },
  group: {
    summary: (label, count) => `Your group: ${label}, ${people(count)}`,
    explanation:
      'Answers are only ever added up for this whole group, or for a larger one. The list is part of the fingerprint.',
  },
  area: {
    titleOf: (position, total) => `Subject ${position} of ${total}`,
    question: 'Who decides about this?',
    now: 'Now',
    wanted: 'Should be',
    who: 'Who decides',
  },
  comment: {
    eyebrow: 'Finally: one open question. You may skip it.',
    left: (characters) => (characters === 1 ? '1 character left.' : `${characters} characters left.`),
    findingsHeading: 'Could this tell who you are, or who somebody else is?',
    findings: {
      colleague: 'is the name of a colleague in your group',
      name: 'looks like a name',
      address: 'looks like an address',
      number: 'is a number or a date',
      'only-one': 'may be true of one person only',
    },
    readersHeading: 'Who reads this?',
    readers: [
      'Whoever may see the result of your group reads it after closing: apart from your other answers, without a time, in no particular order.',
      'Only if at least 10 people handed in and at least 3 of them wrote something. If there are fewer in your group, the answers go together with those of a larger one, or they are deleted unread.',
      'The way you write can give you away. Keep to the matter.',
    ],
  },
  checkPage: {
    title: 'Check and hand in',
    heading: 'Check and hand in',
    answered: (count, total) => `You answered ${count} of ${total}.`,
    straightOn: 'Straight to handing in',
    skipped: 'Skipped',
    noComment: 'Nothing written',
    change: 'Change',
    changeLabel: (text) => `Change: ${text}`,
    nextHeading: 'What happens next',
    next: (instant) => [
      'Your answers are sealed on this device and put in the ballot box, without your name.',
      `Until ${instant} you can change them from this device.`,
      'Then all ballots are opened together. Only totals per group are shown.',
    ],
    handIn: 'Hand in',
    handInChanges: 'Hand in the changes',
    sending: 'Handing in…',
    nothing: 'You have not answered anything yet. Answer at least one statement to hand in.',
    needsCredential:
      'Handing in needs your credential, which could not be collected yet. Your answers are safe on this device; this page keeps trying.',
    refused:
      'The ballot box did not accept your answers. They are still on this device. Reload this page and hand in again; if that does not help, tell whoever invited you.',
    sittingHeading: 'You collected your credential just now',
    sitting:
      'Answering right after it protects you less against one kind of attacker: somebody who watches our servers live and sees the two follow each other. The promise against everybody else stands. If that worries you, let this device hand in later for you.',
    later: 'Hand in later for me',
  },
  later: {
    title: 'Hand in later',
    heading: 'Your answers will be handed in later',
    body: (instant) =>
      `Nothing has been sent yet. From ${instant} on, this device hands them in by itself as soon as this page is open. That moment was drawn by lot, so that the time says less about you.`,
    how: 'Keep this tab, or open the address of this page again later. It contains nothing about you.',
    closes: (instant) => `The round closes on ${instant}. What has not been handed in by then is not counted.`,
    now: 'Hand in now after all',
  },
  receipt: {
    title: 'Handed in',
    heading: 'Thank you. Your answers are handed in.',
    body: (instant) =>
      `They are counted when the round closes on ${instant}. You can change them until then, on this device.`,
    waitingTitle: 'Waiting for a connection',
    waitingHeading: 'Your answers are sealed and wait for a connection',
    waiting:
      'The ballot box can’t be reached right now. Leave this page open, or open it again later: handing in goes on by itself.',
    receiptHeading: 'Your receipt',
    receipt: 'This code belongs to your ballot alone. It says nothing about who you are or what you answered.',
    code: 'Code',
    version: 'Version',
    fingerprint: 'Fingerprint',
    save: 'Save the receipt',
    fileName: 'leeway-receipt.txt',
    change: 'Change my answers',
    afterwards: 'Open this page again after closing: this device then checks by itself that your ballot was counted.',
    bodyOnShared: (instant) =>
      `They are counted when the round closes on ${instant}. You can still change them here, until this device is cleared.`,
    afterwardsOnShared:
      'This device is about to forget your code. Write it down if you want to check after closing that your ballot was counted.',
    byHand: 'Or check it yourself on the public page of this round',
    shared: 'Does somebody else use this device too?',
    sharedBody:
      'Your answers stay readable in this browser. You can remove them. What you handed in counts all the same, but you can’t change it any more.',
    changed: 'You have changed answers that are not handed in yet.',
  },
  closed: {
    title: 'The round is closed',
    heading: 'This round is closed',
    handedIn: 'You handed in. Thank you.',
    notHandedIn: 'The answers on this device were not handed in before the closing time, and are not counted.',
    nothing: 'Answers can’t be handed in any more. There will be another round.',
    checkHeading: 'Was your ballot counted?',
    checking:
      'This device fetches the public list and looks for your code. The server does not see which one you look for.',
    inclusion: {
      included: 'Yes. Your code is in the public list, and the list belongs to the checksum that everybody is shown.',
      missing:
        'Your code is not in the public list. What you handed in was not counted. Keep your receipt and show it to your works council: this is not supposed to be possible.',
      'root-differs':
        'The list does not belong to the checksum that was published. Tell your works council, and show them this page.',
      'not-yet': 'The ballots are still being counted. Come back in a few minutes.',
      unreachable: 'The public list can’t be reached right now. Try again later; your code stays here.',
    },
    publicPage: 'Public page of this round: numbers, checksum, check by hand',
  },
  card: {
    title: 'Take part with a card',
    heading: 'Take part with your card',
    body: 'Draw a card, scan it or type its code. Nobody knows which card is yours.',
    code: 'Code on your card',
    hint: '20 letters and digits, for example K7QM-2XRT-9HBD-PW4C-1J0N. Capitals and hyphens make no difference.',
    wrong: 'This is not a whole code. A code has 20 letters and digits; see whether one is missing.',
    open: 'Start',
    privacyHeading: 'This device forgets you',
    privacy:
      'Your answers go to the ballot box sealed. Then everything is removed from this device. If you walk away before the end, that happens by itself after three minutes. Rather on your own phone? Scan the card with it.',
    ownDevice: 'This is not a shared device',
  },
  shared: {
    label: 'Shared device: somebody else takes part after you.',
    next: 'Stop and remove everything',
    idle: (seconds) => `Are you still there? In ${seconds} seconds everything is removed.`,
    stillHere: 'Yes, I am still here',
    done: 'Done: clear it for the next person',
  },
  otherPerson: { goOn: 'Go on with what is here', replace: 'Remove it and use my link' },
  start: {
    title: 'Welcome',
    heading: 'Your personal link opens the questions',
    body: 'You find it in the mail in which your organisation announced the round. The link is yours alone: please do not pass it on.',
    noMail: 'No mail? Ask whoever runs the round in your organisation.',
    rounds: 'Rounds on this device',
  },
  removeFromDevice: 'Remove everything about this round from this device',
  tryAgain: 'Try again',
  toStart: 'To the start page',
  stopped: {
    'damaged-link': {
      heading: 'This link is not complete',
      body: 'Part of it is missing, as happens when a mail program breaks a long line. Open the link in the mail itself, or copy all of it.',
    },
    'unknown-round': {
      heading: 'We don’t know this round',
      body: 'The link may be mistyped, or the round may have been withdrawn. Open the link in your mail again; if that does not help, ask whoever invited you.',
    },
    'unknown-link': {
      heading: 'This personal link is not valid',
      body: 'It may have been replaced by a newer one. Use the link in the latest mail; if that does not help, ask whoever invited you.',
    },
    'no-link': {
      heading: 'Open your personal link on this device',
      body: 'There is no credential for this round in this browser. Open the link in the announcement mail here, or go back to the device and browser where you opened it before.',
    },
    'collected-elsewhere': {
      heading: 'Your credential is on another device',
      body: 'Your personal link was opened before, in another browser or on another device. Everybody gets exactly one credential per round, so please answer there. If you cleared that browser’s data, the credential can’t be made again: nobody kept a copy, and we don’t know which one is yours.',
    },
    'directory-differs': {
      heading: 'Stop: the two servers disagree about this round',
      body: 'What is fixed about a round must be the same everywhere and may never change. Here it is not. Do not answer; none of your answers was sent just now. Tell your works council and whoever runs the round, and show them this page.',
    },
    'end-differs': {
      heading: 'The two servers disagree about when this round closes',
      body: 'While a round is being extended, that can be so for a moment: try again in a minute. None of your answers was sent just now. If it stays so, tell your works council and whoever runs the round, and show them this page.',
    },
    'directory-invalid': {
      heading: 'Stop: the description of this round is not valid',
      body: 'This page can’t check what it was sent, so it goes no further. None of your answers was sent just now. Tell whoever runs the round, and show them this page.',
    },
    'group-differs': {
      heading: 'Stop: the list of your group does not match',
      body: 'The people you were told share your group are not the ones in the fingerprint. Do not answer; none of your answers was sent just now. Tell your works council, and show them this page.',
    },
    'signature-invalid': {
      heading: 'Stop: the credential is not genuine',
      body: 'The credential was not signed with the key of your group. Such a mark could set you apart. Do not answer; none of your answers was sent just now. Tell your works council, and show them this page.',
    },
    'questionnaire-differs': {
      heading: 'Stop: these are not the questions that were fixed',
      body: 'The questionnaire differs from the one in the fingerprint. Do not answer; none of your answers was sent just now. Tell your works council and whoever runs the round.',
    },
    'ballot-box-unreachable': {
      heading: 'No connection',
      body: 'The ballot box can’t be reached. What you answered before is still on this device. Check your connection and try again.',
    },
    'unknown-card': {
      heading: 'This card is not valid',
      body: 'See whether the code was typed as it stands there, and whether the card is of this round. If that does not help, draw another card or ask whoever hands them out.',
    },
    'card-used': {
      heading: 'This card has been used already',
      body: 'The card was used before, on another device. Each card is good once; go on there, or draw another card.',
    },
    'other-person': {
      heading: 'This browser already holds the credential of another link',
      body: 'Somebody else may have opened their personal link for this round here before. With what is here you would answer in their place. If you remove it, that person can’t take part or change anything any more: a credential comes only once. Better use your own phone, or another browser.',
    },
    'no-crypto': {
      heading: 'This browser can’t seal your answers',
      body: 'Update the browser, or open your link on another device. It can also be that the page was not opened over a secure connection (https).',
    },
    'no-storage': {
      heading: 'This browser can’t keep your answers',
      body: 'Storage is switched off, or this is a private window that forbids it, or the page was not opened over a secure connection. Open the link in an ordinary window.',
    },
  },
};
