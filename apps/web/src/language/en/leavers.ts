export const leavers = {
  title: 'Erase the data of somebody who has left',
  lead: 'Does somebody who no longer works here ask you to erase their data? This is the place. It has to wait while a round runs that they belong to.',
  search: 'Name or e-mail address',
  look: 'Search',
  nobody: 'Nobody has left whose data is still kept.',
  notFound: 'Nobody who has left is called that.',
  inRound: 'Still belongs to a round, until {{when}}. After that you can erase.',
  more: 'These are {{shown}} of {{total}}. Search by name to find the others.',
  erase: 'Erase',
  erasing: 'Erasing…',
  done: 'The data has been erased.',
  confirmTitle: 'Erase the data of {{name}}?',
  confirm: 'Erase',
  confirmText:
    'Name, e-mail address and password disappear, also from the lists of closed rounds, and so does their own view as a manager. You can not undo this.',
  confirmStays:
    'Results do not change: answers are tied to nobody. That a credential was collected stays, without a name.',
  confirmCare: 'Is the name in an agreement of a team? Ask whoever leads that team to change it.',
};
