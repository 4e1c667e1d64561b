export const exporting = {
  tools: 'Tonen, afdrukken en meenemen',
  print: 'Afdrukken',
  menu: 'Exporteren',
  pdf: 'PDF, om te lezen',
  xlsx: 'Excel, om mee te rekenen',
  csv: 'CSV, voor andere programma’s',
  ownNote:
    'Hierin staan ook je eigen antwoorden: het is voor jou. Voor het team exporteer je vanaf “Toon aan het team”.',
  making: '{{format}} wordt gemaakt…',
  saved: 'Bewaard: {{name}}',
  picture: 'Afbeelding van deze grafiek',
  pictureFailed: 'Je browser kon de afbeelding niet maken. Probeer het opnieuw, of maak een schermafdruk.',
  fingerprint: 'Vingerafdruk van de meting: {{words}}',
  bandLegend: 'Balk: de marge waarin het gemiddelde ligt; streepje: het midden.',
  bandLegendOrganisation: 'Dunne lijn: het midden van de organisatie.',
  bandLegendOwn: 'Ruit: je eigen beeld, alleen voor jou.',
  bandLegendPrevious: 'Holle balk: vorige meting, {{name}}.',
};

export const teamView = {
  title: 'Voor het team',
  show: 'Toon aan het team',
  back: 'Terug naar je eigen pagina',
  choose: 'Kies eerst een afdeling en een meting.',
  mirrorFirst:
    'Geef eerst je eigen beeld van dit team, of sla het over. Daarna kun je het resultaat samen met het team bekijken.',
};
