export const stopping = {
  title: 'Call this round off',
  text: 'Until it opens, this round can be called off. Who was invited by e-mail gets a mail that it does not take place; who draws a card hears it from you. After the opening it can not: answers may have been handed in.',
  button: 'Call this round off…',
  confirmTitle: 'Call “{{name}}” off?',
  confirmText:
    'The keys of this round are destroyed, and who was invited by e-mail gets a mail that it does not take place. You tell groups with cards yourself. This can not be undone; you can launch a new round.',
  confirm: 'Call it off',
  busy: 'Calling off…',
  underWay:
    'This round is being called off. That takes a few seconds. If the tally does not get to it before the opening, the round goes on.',
  station: 'Called off',
  stationText: 'Before it opened. No answer was taken, and the keys are destroyed.',
  mail: 'Mail that it does not take place',
};
