import type { LateTexts } from './late-texts.js';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const LATE_TEXTS: LateTexts = {
  how: {
    summary: 'How does that work?',
    steps: [
      'This device gets a credential: proof that you belong to your group. It is signed like a closed envelope, so the people who signed it cannot recognise it later.',
      'Your answers are sealed on this device. Until the round closes nobody can open them, and we cannot either.',
      'They go to a separate ballot box that does not know who you are: without your name, and without a log of who sent what.',
      'After closing, all ballots are opened together and added up per group. Then the ballots and the keys are destroyed.',
    ],
    limitsHeading: 'What it does not protect against',
    limits: [
      'Colleagues who put their own answers together, or a guess in a small team.',
      'An employer’s device or network that watches your screen. Use your own phone if you prefer.',
      'A server that serves you other software while you answer. That can be detected, not prevented.',
    ],
  },
  check: {
    summary: 'Fingerprint of this round',
    waiting: 'is being worked out…',
    explanation:
      'These six words stand for everything that was fixed for this round: the dates, the questionnaire, the groups and who is in them, the keys. Compare them with the six words in your invitation, on the printed notice, or on a colleague’s screen. If they differ, do not answer and tell your works council.',
    compared: 'This page has compared what both servers say about the round. They say the same.',
    comparing: 'This page is comparing what both servers say about the round.',
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
  checkPage: {
    title: 'Check and hand in',
    heading: 'Check and hand in',
    answered: (count, total) => `You answered ${count} of ${total}.`,
    skipped: 'Skipped',
    notAnswered: 'No answer',
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
      'Answering right after it protects you less against one kind of attacker: somebody who watches our servers live and sees the two follow each other. The promise against everybody else stands. If that worries you, hand in later, tomorrow for instance.',
    later: 'Hand in later',
  },
  later: {
    title: 'Hand in later',
    heading: 'Your answers are kept here',
    body: (instant) =>
      `Nothing has been sent. Come back on this device before ${instant} to hand in. The longer you wait, the less anyone can tell from the time.`,
    how: 'Keep this tab, or open the address of this page again. It contains nothing about you.',
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
    shared: 'Does somebody else use this device too?',
    sharedBody:
      'Your answers stay readable in this browser. You can remove them. What you handed in counts all the same, but you can’t change it any more.',
    changed: 'You have changed answers that are not handed in yet.',
  },
  closed: {
    title: 'The round is closed',
    heading: 'This round is closed',
    counted: 'What you handed in counts. Thank you.',
    notHandedIn: 'The answers on this device were not handed in before the closing time, and are not counted.',
    nothing: 'Answers can’t be handed in any more. There will be another round.',
  },
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
    'no-storage': {
      heading: 'This browser can’t keep your answers',
      body: 'Storage is switched off, or this is a private window that forbids it, or the page was not opened over a secure connection. Open the link in an ordinary window.',
    },
  },
};
