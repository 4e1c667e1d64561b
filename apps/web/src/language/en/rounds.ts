export const rounds = {
  title: 'Rounds',
  lead: 'A round is one measurement: launched, opened, closed, and then shown.',
  new: 'New round',
  emptyTitle: 'No rounds yet',
  emptyText:
    'Prepare the first round: choose the questionnaire and the dates, and see which teams get a result of their own before you launch.',
  needPeople: 'Import your people first; a round is launched for everybody on the list.',
  toPeople: 'Import people',
  preparing: 'Being prepared',
  launched: 'Launched, not open yet',
  open: 'Open',
  closing: 'Being counted',
  waitingForKey: 'Waiting for the key',
  closed: 'Closed',
  pulse: 'Pulse',
  baseline: 'Baseline',
  opens: 'opens {{when}}',
  closes: 'closes {{when}}',
  closedOn: 'closed {{when}}',
  'people.one': '{{count}} person',
  'people.other': '{{count}} people',
};

export const newRound = {
  title: 'New round',
  lead: 'Two steps: what and when, then who is reported together. Nothing starts until you launch.',
  what: 'What and when',
  name: 'Name',
  nameHint: 'Everybody sees this name, in the e-mail and above the results.',
  nameDefault: 'Round {{month}}',
  nameMissing: 'Give the round a name.',
  kind: 'Questionnaire',
  pulseText: '{{statements}} statements, about {{minutes}} minutes. Short enough to repeat every few months.',
  baselineText:
    '{{statements}} statements and {{areas}} areas of delegation, about {{minutes}} minutes. For the first round, and once a year.',
  opensAt: 'Opens',
  closesAt: 'Closes',
  zone: 'Time in Amsterdam',
  collectHint:
    'At launch everybody gets an e-mail to collect their right to answer. Answering starts when the round opens; days in between make it harder to tell who answered when.',
  opensMissing: 'Choose a date and a time for the opening.',
  closesMissing: 'Choose a date and a time for the closing.',
  opensPast: 'The opening has to be in the future.',
  closesBeforeOpens: 'The round has to close after it opens.',
  trustee: 'The works council keeps the key',
  trusteeFilled: 'key filled in',
  trusteeText:
    'The key that opens the answers is then made and kept outside this installation. Without it the round can never be closed, not by us either.',
  trusteeHow:
    'The works council makes a new key on a computer of its own, with the command below, and gives you the public half.',
  trusteeKey: 'Public key',
  trusteeHint: 'One line of 87 characters. Leave this empty if this installation keeps the key.',
  trusteeWrong: 'This is no public key. Copy the whole line: 87 characters, the first is a B.',
  trusteeUsed: 'This key belongs to another round already. Ask for a new one: every round has a key of its own.',
  confirmTrustee:
    'The works council keeps the key. If it gets lost, this round can never be closed and the answers stay sealed for good.',
  launch: 'Launch this round…',
  confirmTitle: 'Launch “{{name}}”?',
  confirmFrozen:
    'From this moment the round is frozen: people, groups, questionnaire and dates can no longer be changed, by anybody. That is what its fingerprint shows.',
  'confirmPeople.one': '{{count}} person gets an e-mail with a personal link.',
  'confirmPeople.other': '{{count}} people get an e-mail with a personal link.',
  'confirmCards.one':
    '{{count}} person draws a card. You print the cards on the page of the round, as soon as the preparation is done.',
  'confirmCards.other':
    '{{count}} people draw a card. You print the cards on the page of the round, as soon as the preparation is done.',
  confirmDates: 'It opens on {{opens}} and closes on {{closes}}.',
  confirm: 'Launch and freeze',
  launching: 'Launching…',
  planChanged:
    'The people list changed while you were here. The groups below are the new ones: look at them, then launch again.',
  unknown: 'It is not certain whether the launch arrived. Launch again: the same round is never launched twice.',
  differs: 'This round had already been launched with other details. Look at it before launching another.',
  toRound: 'To the round',
};

export const plan = {
  title: 'Who is reported together',
  lead: 'Results are only shown for groups of at least {{min}} people. Smaller teams are reported together with a neighbour, so that nobody can be singled out.',
  'summary.one': '{{people}} people in {{count}} group.',
  'summary.other': '{{people}} people in {{count}} groups.',
  ownTitle: 'A result of their own',
  togetherTitle: 'Reported together',
  togetherText: '{{units}} get one result together.',
  togetherMember: '{{name}} ({{count}})',
  unitItself: 'management and staff of {{name}}',
  noneTitle: 'No result',
  noneText: '{{name}}: with {{count}} in all too small for any group.',
  'headcount.one': '{{count}} person',
  'headcount.other': '{{count}} people',
  tooFew:
    'The whole organisation has fewer than {{min}} people. Then nothing can be shown without showing somebody’s answer, so no round can be launched.',
  atClosing: 'If fewer than {{min}} people of a group answer, it is joined to a neighbour when the round closes.',
};

export const round = {
  back: 'All rounds',
  timeline: 'Course of the round',
  stepLaunched: 'Launched',
  stepLaunchedText: 'Frozen; everybody gets an e-mail and collects the right to answer.',
  stepOpens: 'Opens',
  stepOpensText: 'From now on answers can be handed in.',
  stepCloses: 'Closes',
  stepClosesText: 'No answer counts after this. The answers are opened once, added up, and destroyed.',
  stepShown: 'Results',
  stepShownText: 'Managers see the totals of their unit.',
  progressTitle: 'The round is being prepared',
  progressText: 'Every group gets a key of its own. This takes a minute or two; you may leave this page.',
  progressLabel: '{{done}} of {{of}} steps done',
  closingTitle: 'The round is being counted',
  closingOpening: 'The answers are opened once, added up, and destroyed. This page follows by itself.',
  closingPercent: '{{percent}}% opened',
  closingWaiting: 'Waiting for the key of the works council…',
  closingWaitingText:
    'The round has closed, and the answers stay sealed until the works council hands in the key. This page follows by itself.',
  closingKeyMissing: 'Waiting for the key of the tally…',
  closingKeyMissingText:
    'The key is in neither of the key directories of the tally. Nothing is lost: put it back, and closing goes on by itself.',
  fingerprint: 'Fingerprint',
  fingerprintText:
    'Six words for everything that was frozen. They are also in the e-mail and on the questionnaire: where they are the same, everybody has the same round.',
  fingerprintHex: 'In full (SHA-256)',
  publicPage: 'Public page of this round, for everybody without an account',
  noFingerprint: 'The fingerprint appears when the preparation is done.',
  key: 'Key',
  keyInstallation:
    'This installation keeps the key that opens the answers. At closing it is used once and then destroyed.',
  keyTrustee:
    'The works council keeps the key that opens the answers, outside this installation. Without it this round can never be closed, not by us either.',
  groups: 'Groups',
  groupsText: 'Frozen at launch. Every group is reported as one.',
  group: 'Group',
  size: 'People',
  demoText: 'The e-mails of this round are in the demo inbox.',
  demoLink: 'Open the demo inbox',
  toResults: 'To the results',
};
