export const organisation = {
  title: 'Overzicht van de organisatie',
  lead: 'Alle groepen met een resultaat, in de volgorde van de organisatie en nooit van hoog naar laag. Het is geen rangorde: teams verschillen in werk, in samenstelling en in wat ze meemaakten.',
  right:
    'Je ziet dit doordat een beheerder je dat recht gaf. Dat staat in het logboek, dat ook de ondernemingsraad kan lezen.',
  before: 'Vergelijk met',
  beforeNone: 'niets om mee te vergelijken',
  summaryTitle: 'In het kort',
  'groups.one': 'Eén groep heeft een resultaat.',
  'groups.other': '{{count}} groepen hebben een resultaat.',
  'cautions.one': 'Van één groep antwoordde minder dan 60%: lees die met zorg.',
  'cautions.other': 'Van {{count}} groepen antwoordde minder dan 60%: lees die met zorg.',
  cautionsNone: 'In elke groep antwoordde minstens 60%.',
  'changed.one':
    'Vergeleken met “{{round}}” is er in één van de {{of}} vergelijkbare groepen op minstens één schaal een duidelijke verandering.',
  'changed.other':
    'Vergeleken met “{{round}}” is er in {{count}} van de {{of}} vergelijkbare groepen op minstens één schaal een duidelijke verandering.',
  changedNone:
    'Vergeleken met “{{round}}” is er in geen van de {{of}} vergelijkbare groepen een duidelijke verandering.',
  incomparable: 'Geen groep bestaat in “{{round}}” uit dezelfde afdelingen; er is niets om te vergelijken.',
  'agreed.one': 'Er loopt één afspraak.',
  'agreed.other': 'Er lopen {{count}} afspraken.',
  agreedNone: 'Er lopen geen afspraken.',
  'late.one': 'Van één is de afgesproken dag voorbij.',
  'late.other': 'Van {{count}} is de afgesproken dag voorbij.',
  'clearly-up': '↑ duidelijk veranderd: hoger',
  'clearly-down': '↓ duidelijk veranderd: lager',
  'no-clear-change': 'geen duidelijke verandering',
  'too-few-to-say': 'te weinig om te zeggen',
  agreementsTitle: 'Afspraken die lopen',
  agreementsText:
    'In getallen per afdeling. Wat een team met de leidinggevende afsprak en wie ervoor zorgt, ziet alleen wie de afdeling leidt.',
  agreementsRegion: 'Tabel met lopende afspraken per afdeling',
  unit: 'Afdeling',
  open: 'Lopen',
  overdue: 'Dag voorbij',
  next: 'Eerstvolgende dag',
  nextNone: 'geen',
  doorText:
    'Je leidt zelf een afdeling in deze meting. Je ziet dit overzicht zodra je van elke afdeling die je leidt je eigen beeld hebt gegeven, of het hebt overgeslagen.',
  emptyTitle: 'Nog geen resultaten',
  emptyText: 'Zodra een meting gesloten is, staan hier de groepen die een resultaat hebben.',
  gone: 'Van deze meting is er geen overzicht. Kies een andere meting.',
};
