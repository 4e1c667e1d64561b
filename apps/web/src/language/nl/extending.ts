export const extending = {
  title: 'Deze meting verlengen',
  text: 'Een open meting kun je één keer verlengen, met hoogstens 28 dagen. Eén keer, want een einde dat steeds kan opschuiven is geen einde: mensen moeten weten hoelang hun verzegelde antwoorden wachten. Iedereen ziet het, en iedereen krijgt een mail.',
  day: 'Nieuwe laatste dag',
  dayHint: 'De meting sluit dan op {{when}}. Je kunt kiezen van {{first}} tot en met {{last}}.',
  dayWrong: 'Kies een dag van {{first}} tot en met {{last}}.',
  button: 'Deze meting verlengen…',
  confirmTitle: '“{{name}}” verlengen?',
  confirmText:
    'De meting sluit dan op {{to}}, in plaats van op {{from}}. Wat is ingeleverd blijft staan, en kan tot dan worden veranderd. Niemand ziet een uitslag voordat ze sluit.',
  confirmOnce: 'Iedereen krijgt een mail. Dit kan één keer, en terugdraaien kan niet.',
  confirm: 'Verlengen',
  busy: 'Verlengen…',
  underWay:
    'Deze meting wordt verlengd tot {{to}}. Dat duurt een paar tellen: de telling beslist, met haar eigen klok. Komt ze er voor {{from}} niet aan toe, dan sluit de meting op dat moment.',
  tooLate:
    'Er is gevraagd deze meting te verlengen tot {{to}}. De telling kwam daar voor het einde niet aan toe; de meting is daarom gesloten op {{from}}.',
  done: 'Deze meting is verlengd, van {{from}} tot {{to}}. Dat kan één keer.',
  station: 'Eén keer verlengd',
  stationText: 'Van {{from}} tot {{to}}.',
  mail: 'Mail dat ze langer open staat',
};
