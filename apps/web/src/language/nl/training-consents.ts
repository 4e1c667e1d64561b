export const trainingConsents = {
  title: 'Een training voor je team',
  text: '{{name}} werkt aan een training voor teams van je organisatie, waaronder {{unit}}, en heeft toegang tot en met {{day}}. Zonder jouw toestemming telt je team alleen mee in het geheel, en alleen als er minstens drie van zulke teams zijn.',
  byName: 'Mag de trainer je team bij naam zien?',
  byNameHint:
    'Dan ziet de trainer de gepubliceerde cijfers van je team, zoals op deze pagina, en geen opmerkingen of afspraken.',
  mirror: 'Mag de trainer je eigen beeld zien?',
  mirrorHint:
    'Wat je zelf antwoordde, in de metingen tot nu toe. Onder ‘Je eigen beeld’ van een meting kun je die ene voor jezelf houden.',
  'others.one': 'Je leidt {{unit}} met {{count}} ander: het is alleen bij naam te zien als jullie allebei ja zeggen.',
  'others.other':
    'Je leidt {{unit}} met {{count}} anderen: het is alleen bij naam te zien als jullie allemaal ja zeggen.',
  isNamed: 'Het team is bij naam te zien.',
  isNotNamed: 'Het team is niet bij naam te zien.',
  anyTime: 'Beide kun je altijd aanpassen.',
};
