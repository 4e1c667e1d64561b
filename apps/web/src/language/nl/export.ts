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
  aboutStance: 'Houding',
  aboutDelegation: 'Delegeren',
  aboutConvictions: 'Vertrouwen',
  aboutTime: 'Door de tijd',
  stanceLegend: 'Vak: wat het team merkt, want precies weten we het niet; stip: het midden ervan.',
  stanceLegendOwn: 'Ruit: hoe je jezelf ziet, alleen voor jou.',
  areaLabel: '{{name}}: {{state}}',
  areaLegendFelt: 'Dichte balk met stip: hoe het is volgens het team; het gemiddelde ligt in de balk.',
  areaLegendWanted: 'Holle balk met ring: hoe het team het wil.',
  areaLegendOwn: 'Dichte ruit: hoe jij denkt dat het is; holle ruit: hoe jij het wilt. Alleen voor jou.',
  convictionLegend: 'Balk: de marge waarin het gemiddelde van het team ligt; streepje: het midden. 5 is goed.',
  convictionLegendOwn: 'Ruit: je eigen antwoord, alleen voor jou.',
  trendLabel: '{{name}}: {{change}}',
  trendLegend:
    'Lijn: door de middens; lint: de marge waarin het gemiddelde ligt. Driehoek: een duidelijke verandering sinds de meting ervoor; elke andere beweging kan toeval zijn.',
};

export const teamView = {
  title: 'Voor het team',
  show: 'Toon aan het team',
  back: 'Terug naar je eigen pagina',
  choose: 'Kies eerst een afdeling en een meting.',
  mirrorFirst:
    'Geef eerst je eigen beeld van dit team, of sla het over. Daarna kun je het resultaat samen met het team bekijken.',
};
