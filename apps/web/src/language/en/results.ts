export const results = {
  title: 'Team results',
  unit: 'Unit',
  round: 'Round',
  answered: '{{from}}–{{to}} people answered',
  answeredWithheld: 'Number of answers not shown',
  shared: 'This is the result of {{units}} together.',
  sharedWhy:
    'One of them was too small, or too few answered, for a result of its own. Nobody can tell from it what one team answered.',
  whole: 'This is {{unit}} as a whole.',
  wholeWhy: 'Put together from the groups within it: {{units}}.',
  unitItself: 'management and staff of {{name}}',
  sentence: 'In one sentence',
  why: 'Why we say so',
  range: '{{low}}–{{high}}',
  items: 'The statements behind it',
  reversed: 'agreeing counts as low',
  comments: 'What people added',
  commentsFrom: 'From {{group}}, where {{from}}–{{to}} people answered.',
  commentsFromSome: 'From {{group}}.',
  commentsOrder: 'In random order, apart from the figures. Please do not guess who wrote what.',
  hiddenTitle: 'What is not shown, and why',
  hidden1: 'Nothing about groups in which fewer than five people answered. They are joined to a neighbour.',
  hidden2: 'Nothing about single statements until eight people answered; the cause as a whole from five.',
  hidden3:
    'No exact averages, no spread and no extremes: only ranges, chosen such that nobody’s answer can be worked out, also not by comparing rounds.',
  hidden4: 'Numbers of people only as ranges, such as 8–10.',
  hidden5:
    'No comments from groups of fewer than ten people, or with fewer than three comments. What fits in no group was deleted unread.',
  emptyTitle: 'No closed rounds yet',
  emptyText: 'Results appear here when the first round has closed. Until then nobody can see an answer, not even we.',
  noUnitsTitle: 'You lead no unit in these rounds',
  noUnitsText:
    'Results are shown to whoever leads a unit. If you do, ask your administrator to check the list of people.',
  gone: 'This unit was not part of that round. Choose another unit or another round.',
  below60: 'Fewer than 60% answered: read with care',
  below40: 'Fewer than 40% answered: too few to say where it is stuck',
  teamView: 'Nobody’s own answers as a manager are in this view.',
  whyNothing: 'There are no figures behind this sentence: too little can be said.',
  firstStep: 'A first step',
  table: 'The same as a table',
  notShownHere: 'Not shown on this page',
  notShownNothing: 'Everything that this page asks for is shown.',
  notShownRespondents: 'how many people answered',
  notShownCause: '{{name}}',
  notShownOrganisation: '{{name}} of the organisation',
  notShownPrevious: '{{name}} in the round before',
  'notShownItems.one': 'one statement behind {{name}}',
  'notShownItems.other': '{{count}} statements behind {{name}}',
  notShownStance: 'the stance',
  notShownFelt: 'what is felt of {{name}}',
  notShownWanted: 'what is wanted of {{name}}',
  notShownArea: 'the state of {{name}}',
  'notShownConvictions.one': 'one statement about trust',
  'notShownConvictions.other': '{{count}} statements about trust',
  notShownMoment: '{{name}} in {{round}}',
  notShownComments: 'what people added',
};

export const withheld = {
  marker: 'Not shown',
  why: 'Why?',
  'too-few-respondents': 'fewer than five people answered',
  'too-few-respondentsWhy':
    'With fewer than five answers, somebody’s own answer could be guessed. This is decided by counting alone, never by looking at what was answered.',
  'too-few-answers': 'fewer than five people answered this question',
  'too-few-answersWhy':
    'Enough people handed in a questionnaire, but too many of them skipped this question to show it without risk.',
  'item-needs-eight': 'fewer than eight people answered',
  'item-needs-eightWhy':
    'A single statement says more about a person than a scale does. It is shown from eight answers on; the cause as a whole from five.',
  'too-few-items': 'too few statements could be used',
  'too-few-itemsWhy': 'A cause is shown when at least half of its statements were answered by enough people.',
  'nobody-answered': 'nobody in this unit answered',
  'nobody-answeredWhy':
    'Nobody in this unit handed in an answer, so there is nothing to show, and nothing to join to a neighbour.',
  'too-few-comments': 'too few people added something',
  'too-few-commentsWhy':
    'Comments are shown from a group in which at least ten people answered and at least three added something. What fits in no group was deleted unread.',
  'too-few-for-quality': 'fewer than a hundred complete answers',
  'too-few-for-qualityWhy':
    'Figures about the questionnaire itself exist for the whole organisation only, from a hundred complete questionnaires on.',
  'shown-before': 'an earlier round has shown them',
  'shown-beforeWhy':
    'Figures about the questionnaire itself are shown once in an organisation: from two of them somebody’s answers could be worked out.',
  'no-part-shown': 'none of the groups in it can be shown',
  'no-part-shownWhy': 'A whole is put together only from parts that may be shown. None of the groups in it may be.',
  'no-group': 'nobody answers as a member of this unit',
  'no-groupWhy': 'Whoever leads a unit answers in the unit above it; the unit itself then has no answers.',
  'response-below-40': 'fewer than 40% of the group answered',
  'response-below-40Why':
    'Whoever answers can differ from whoever does not. Below 40% nothing is said about where it is stuck; the figures themselves are shown.',
};

export const proposals = {
  title: 'What you can do',
  lead: 'Chosen for what this page says. Pick one with your team; one that is kept does more than three that are not.',
  why: 'Why this one',
  how: 'How',
  agree: 'Make it an agreement…',
  'more.one': 'Show one more',
  'more.other': 'Show {{count}} more',
  none: 'No action is proposed here. What the team says is worth a conversation all the same.',
};
