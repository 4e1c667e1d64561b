export const inbox = {
  title: 'Demo inbox',
  lead: 'In the demo no e-mail is sent. Everything the people would have received stands here, so that you can open a questionnaire as one of them.',
  find: 'Find a person',
  'shown.one': '{{count}} message',
  'shown.other': '{{count}} messages',
  empty: 'No messages yet. They appear when a round has been launched.',
  noneFound: 'Nobody by that name has a message here.',
  open: 'Open the questionnaire',
  openAs: 'Open the questionnaire as {{name}} (new tab)',
  to: 'To',
};
