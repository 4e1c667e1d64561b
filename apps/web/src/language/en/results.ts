export const results = {
  title: 'Team results',
  unit: 'Unit',
  round: 'Round',
  answered: '{{from}}–{{to}} people answered',
  answeredWithheld: 'Number of answers not shown',
  'cautionBelow-60':
    'Fewer than 60% of the group answered. Those who did may differ from those who did not: read the figures with care.',
  'cautionBelow-40':
    'Fewer than 40% of the group answered. That is too few to name a cause; talk about it with the team first.',
  shared:
    'This is the result of {{units}} together. One of them was too small, or too few answered, for a result of its own. Nobody can tell from it what one team answered.',
  whole: 'This is {{unit}} as a whole, put together from the groups within it: {{units}}.',
  unitItself: 'management and staff of {{name}}',
  noneTitle: 'No result for this unit',
  noneText:
    'Nobody answered as a member of {{unit}} in this round, or too few people did, also together with its neighbours. Its figures are kept back to protect those who answered.',
  sentence: 'In one sentence',
  'belowOrganisation.one':
    'Lowest here is {{causes}}, at {{bands}}: wholly below the organisation ({{organisation}}). That may mean: {{meaning}}.',
  'belowOrganisation.other':
    'Lowest here are {{causes}}, at {{bands}}: wholly below the organisation ({{organisation}}). That may mean: {{meaning}}.',
  lowestHere:
    'Of the four causes, {{causes}} is lowest here: the answers lie at {{bands}}, below the other three. It does not lie wholly below the organisation.',
  nothingStandsOut:
    'None of the four causes stands out: no figure lies wholly below the organisation, and none wholly below the other three.',
  tooFewAnswered: 'Fewer than 40% of the group answered, so no cause is named here.',
  notEnoughShown: 'Too little can be shown of this group to name a cause.',
  why: 'Why we say so',
  whyText:
    'We only call a figure lower when its whole range lies below the other range. Where ranges touch, the difference may be no more than chance. This is a reason to ask the team, not a verdict on anyone.',
  causes: 'Four causes of low trust',
  caption:
    'The bar is the range in which the average of the answers lies; the tick is its middle. All scales run from 1 to 5, and 5 is good.',
  legendBand: 'this group',
  legendOrganisation: 'organisation',
  legendPrevious: 'previous round: {{name}}',
  lowEnd: 'hardly there',
  highEnd: 'fully there',
  meansLow: 'Low means: {{text}}',
  range: '{{low}}–{{high}}',
  about: 'middle {{middle}}',
  table: 'The same as a table',
  tableCaption: 'Ranges of the average per cause, from 1 to 5',
  cause: 'Cause',
  group: 'This group',
  middle: 'Middle',
  organisation: 'Organisation',
  previous: 'Previous round',
  previousAskedOtherwise:
    'The previous round had another questionnaire, with other statements per cause: a small difference may come from that.',
  previousDiffers: 'The round before is not shown beside it: its groups were put together differently.',
  noPrevious: 'none',
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
};
