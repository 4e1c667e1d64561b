export const publicRound = {
  title: 'Checking a round',
  lead: 'What anybody may know about this round, without an account.',
  unknownTitle: 'We don’t know this round',
  unknownText:
    'The address may not be complete, or the round is still being prepared. Open the link again as you were given it.',
  launched: 'Launched, not open yet',
  open: 'Open',
  closing: 'Being counted',
  closed: 'Closed',
  stopped: 'Called off',
  stoppedText: 'This round was called off before it opened. No answer was taken, and its keys are destroyed.',
  stoppedCheck: 'There is nothing to check: nothing was handed in.',
  pulse: 'Pulse',
  asksPart:
    'This round asks a few teams only, after a training. If you got no invitation, you need not do anything. Which groups are asked is in the list that the fingerprint stands for.',
  baseline: 'Baseline',

  ownStatements: 'Statements of the organisation’s own',
  ownStatementsText:
    'Beside the questionnaire of the software the organisation asks this. They count in no cause and no conclusion, and are shown as any single statement is.',
  fixed: 'What is fixed',
  fixedText:
    'Since the launch nobody can change this any more. All of it is in the fingerprint. Only the closing can be moved: once, to at most 28 days later, and it says so here.',
  opensAt: 'Opens',
  closesAt: 'Closes',
  extended: 'Extended',
  extendedValue: 'once; at the launch the closing was fixed at {{from}}',
  group: 'A group has',
  groupValue: 'at least {{count}} people',
  result: 'A group is shown',
  resultValue: 'from {{count}} people who answered',
  item: 'A single statement',
  itemValue: 'from {{count}} answers',
  bands: 'Figures are ranges',
  bandsNormal: 'each range covers at least {{width}} possible sums of the answers',
  bandsStrict: 'each range covers at least {{width}} possible sums of the answers: strict mode',
  holder: 'The key is with',
  holderInstallation: 'this installation, which uses it once at closing and then destroys it',
  holderTrustee: 'a trustee outside this installation, such as the works council',

  fingerprint: 'Fingerprint',
  fingerprintText:
    'Six words for everything that is fixed. Put them beside the words in your invitation, on the notice, or on a colleague’s phone: where they are the same, everybody has the same round.',
  hex: 'In full (SHA-256)',
  compare: 'Compare it yourself',
  compareText:
    'Your browser fetches everything that is fixed straight from the ballot box, another server, and works out the six words by itself.',
  comparing: 'Comparing…',
  sameTitle: 'It is right: the same six words',
  sameText:
    'What the ballot box keeps gives the fingerprint above. The dates, thresholds and key on this page stand in it exactly like this, too.',
  sameExtension:
    'It also has the extension that this page shows, letter for letter; that one is not in the fingerprint.',
  shownTitle: 'The words are the same, but this page shows something else',
  shownText:
    'What the ballot box keeps has another name, other dates, thresholds or another holder of the key than this page. Tell your works council, and show them this page.',
  differsTitle: 'Stop: the six words differ',
  differsText:
    'What the ballot box keeps is something else than this page says. Do not answer. Tell your works council and whoever runs the round, and show them this page.',
  foundWords: 'Worked out by your browser:',
  noBallotBox: 'The ballot box can’t be reached, so nothing was compared. Check your connection and try again.',
  noCrypto:
    'Your browser can’t compute here, because this page was not opened over a secure connection (https). Nothing was checked.',
  source: 'Where it is',
  directory: 'Everything that is fixed, as the ballot box serves it',
  questionnaire: 'The questionnaire, as the ballot box serves it',
  extension: 'The extension, as the ballot box serves it',
  ballotBoxAt: 'Address of the ballot box:',

  counts: 'Counts',
  countsLater:
    'There is no result yet, for anybody. Once a day the administrator sees roughly how many in each group collected their right to answer; not who, and not whether they answered. After closing, this says for each group how many people could take part and how many ballots came and counted.',
  countsSoon: 'The round is closed and is being counted. The counts appear here when that is done.',
  again: 'Look again',
  countsText:
    'People who could take part, credentials that were collected, and ballots that were received and counted. With these anybody can see that no ballot was added or lost: more received than collected cannot be right.',
  countsTable: 'Table of the counts of each group',
  countsNobody: 'Nothing was handed in for this round.',
  block: 'Group',
  entitled: 'People',
  issued: 'Collected',
  received: 'Received',
  counted: 'Counted',
  comments: 'Comments',
  total: 'Together',
  'invalid.one': '{{count}} ballot that was received was invalid and is not counted.',
  'invalid.other': '{{count}} ballots that were received were invalid and are not counted.',
  'strays.one': '{{count}} ballot belonged to no group and was left out of everything.',
  'strays.other': '{{count}} ballots belonged to no group and were left out of everything.',
  'leaves.one': 'List of {{count}} check number, one for each ballot and each comment.',
  'leaves.other': 'List of {{count}} check numbers, one for each ballot and each comment.',
  root: 'Root of the list (Merkle)',
  rootText: 'One number for the whole list: when one ballot changes, the root does.',

  check: 'Is your ballot among them?',
  checkText:
    'Paste the code on your receipt, or the whole receipt. Your browser fetches the whole list and looks by itself: your code does not leave this device.',
  checkLater: 'Keep your receipt. After closing, this is where you see whether your ballot is in the list.',
  code: 'Code or receipt',
  codeHint: '64 characters, or the short form of four groups: 3f2a 91bc 04de 7788',
  chooseFile: 'Choose a saved file',
  checkButton: 'Find my ballot',
  checking: 'Fetching the list and checking it…',
  codeMissing: 'Paste a code first.',
  noCode:
    'This is no receipt code. A code is made of digits and the letters a to f: 64 characters, or four groups of four.',
  countedTitle: 'Your ballot is in the list of counted ballots',
  countedText: 'And the list belongs to the published root: your browser has computed it.',
  missingTitle: 'This code is not in the list',
  missingText: 'The list itself is right: it belongs to the published root. This may be the matter:',
  missing1: 'The receipt is of another round. Compare the six words on it with those above.',
  missing2: 'Your answers were still waiting for a connection when the round closed.',
  missing3: 'Your ballot arrived, but was invalid. The table then has more received than counted.',
  missing4: 'Somebody has tampered with the list.',
  missingDo:
    'Is it this round, and did you see “handed in” before it closed? Then show your receipt to your works council. What you answered is not in it.',
  otherTitle: 'This receipt is of another round',
  otherText: 'It has other six words than the fingerprint above. Open the page of that round.',
  rootTitle: 'The list does not belong to the published root',
  rootListed: 'Your code is in it, but that says nothing now.',
  rootMissing: 'Your code is not in it.',
  rootDo: 'The list or the root was changed. Tell your works council, and show them this page.',
  rootFound: 'Worked out by your browser',

  more: 'More',
  consentPack: 'Consent pack of this round (PDF)',
  toPromise: 'What we promise, and its limits',
  toVerify: 'Check that the server serves the published software',
};

export const verify = {
  title: 'Verify this page',
  lead: 'All that we promise depends on the software with which you answer. This is how to check that you get the real one.',
  everybody: 'For everybody',
  everybodyText:
    'The questionnaire encrypts your answers on your own device. Somebody who controls the server could send you another questionnaire that does not. That cannot be prevented, but it can be detected: the source is public, and anybody can check that the server serves exactly that. One colleague who checks now and then protects everybody.',
  words: 'Compare the six words',
  wordsText:
    'Put the fingerprint on your screen beside a colleague’s and the one in the invitation. Where they are the same, everybody gets the same round: the same questionnaire, groups, dates and keys.',
  phone: 'Use your own phone',
  phoneText:
    'And rather not over the network at work. An employer’s device or network can watch your screen, and no questionnaire helps against that.',
  after: 'Look after closing',
  afterText: 'Keep your receipt. After closing, the page of the round shows whether your ballot is in the list.',
  technician: 'For a technician',
  technicianText:
    'You need a computer with Node and the source, and the address of the ballot box. It is in the address bar when you open a questionnaire, and on the public page of each round.',
  step1: 'Get the source, in the version that your organisation says it uses.',
  step2: 'Give this command, with the address of the ballot box:',
  step3:
    'It builds the survey from the source, fetches every file from the ballot box and compares its content and SHA-256. Every difference is named.',
  step4:
    'Repeat that at other times and from another network, and do not announce it: a server can give the real software to you alone, or today only.',
  step5: 'On the public page of the round, compare what the ballot box keeps with the fingerprint.',
  notPrevented: 'What cannot be prevented',
  notPrevented1:
    'A web page comes anew from the server each time. A server can send one person, once, something else; a check only sees what the checker was given.',
  notPrevented2:
    'The public pages, this one included, come from a server as well. So do not rely on one screen for the fingerprint.',
  notPrevented3:
    'The check is about the survey in your browser. What a server does inside cannot be seen from outside. That is why the survey is made so that the servers cannot link your answers to you, whatever they run.',
  toPromise: 'The whole promise, and what it does not protect against',
};
