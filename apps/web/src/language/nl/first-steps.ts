export const firstSteps = {
  title: 'Op weg naar de eerste meting',
  organisation: 'Organisatie',
  organisationDone: '{{name}}',
  people: 'Medewerkers',
  'peopleDone.one': '{{count}} medewerker ingelezen',
  'peopleDone.other': '{{count}} medewerkers ingelezen',
  peopleText: 'Lees je medewerkers in met een bestand, en zie vooraf wat er gebeurt.',
  roles: 'Leidinggevenden en rollen',
  'rolesDone.one': '{{count}} leidinggevende uit je bestand',
  'rolesDone.other': '{{count}} leidinggevenden uit je bestand',
  rolesText:
    'Leidinggevenden volgen uit je bestand. Geef daarna wie meekijkt een rol: een tweede beheerder, de ondernemingsraad.',
  round: 'Eerste meting',
  roundText: 'Kies de data, en zie vooraf welke teams een eigen resultaat krijgen.',
  now: 'nu',
  done: 'gedaan',
  later: 'daarna',
};
