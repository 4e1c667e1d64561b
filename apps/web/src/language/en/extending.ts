export const extending = {
  title: 'Extend this round',
  text: 'An open round can be extended once, by at most 28 days. Once, since an end that can be moved again and again is none: people have to know how long their sealed answers wait. Everybody sees it, and everybody gets a mail.',
  day: 'New last day',
  dayHint: 'It then closes on {{when}}. From {{first}} to {{last}} can be chosen.',
  dayWrong: 'Choose a day from {{first}} to {{last}}.',
  button: 'Extend this round…',
  confirmTitle: 'Extend “{{name}}”?',
  confirmText:
    'It closes on {{to}}, instead of on {{from}}. What was handed in stays, and can be changed until then. Nobody sees any result before it closes.',
  confirmOnce: 'Everybody gets a mail. This can be done once and can not be undone.',
  confirm: 'Extend',
  busy: 'Extending…',
  underWay:
    'This round is being extended until {{to}}. That takes a few seconds: the tally decides, by its own clock. If it does not get to it before {{from}}, the round closes then.',
  tooLate:
    'It was asked to extend this round until {{to}}. The tally did not get to it before the end, so it closed on {{from}}.',
  done: 'This round has been extended, from {{from}} to {{to}}. That is possible once.',
  station: 'Extended, once',
  stationText: 'From {{from}} to {{to}}.',
  mail: 'Mail that it is open for longer',
};
