export const firstSteps = {
  title: 'On the way to the first round',
  organisation: 'Organisation',
  organisationDone: '{{name}}',
  people: 'People',
  'peopleDone.one': '{{count}} person imported',
  'peopleDone.other': '{{count}} people imported',
  peopleText: 'Import your people from a file, and see beforehand what will happen.',
  roles: 'Managers and roles',
  'rolesDone.one': '{{count}} manager from your file',
  'rolesDone.other': '{{count}} managers from your file',
  rolesText:
    'Managers follow from your file. Then give a role to who looks along: a second administrator, the works council.',
  round: 'First round',
  roundText: 'Choose the dates, and see beforehand which teams get a result of their own.',
  now: 'now',
  done: 'done',
  later: 'then',
};
