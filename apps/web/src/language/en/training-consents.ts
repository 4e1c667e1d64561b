export const trainingConsents = {
  title: 'A training for your team',
  text: '{{name}} prepares a training for teams of your organisation, {{unit}} among them, and has access until {{day}}. Without your consent your team is only part of the whole, and only if at least three such teams are.',
  byName: 'May they see your team by name?',
  byNameHint: 'Then they see the published figures of your team, as on this page, and no comments or agreements.',
  mirror: 'May they see your own view?',
  mirrorHint:
    'What you answered yourself, in the rounds so far. Below “Your own view” of a round you can keep that one back.',
  'others.one': 'You lead {{unit}} with {{count}} other: it is seen by name only if you both say yes.',
  'others.other': 'You lead {{unit}} with {{count}} others: it is seen by name only if all of you say yes.',
  isNamed: 'The team is seen by name.',
  isNotNamed: 'The team is not seen by name.',
  anyTime: 'You can change both at any time.',
};
