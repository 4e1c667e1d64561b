export const inbox = {
  title: 'Demo-postvak',
  lead: 'In de demo wordt geen e-mail verstuurd. Alles wat de mensen gekregen zouden hebben, staat hier, zodat je een vragenlijst als een van hen kunt openen.',
  find: 'Zoek een persoon',
  'shown.one': '{{count}} bericht',
  'shown.other': '{{count}} berichten',
  empty: 'Nog geen berichten. Ze verschijnen als er een meting is gestart.',
  noneFound: 'Niemand met die naam heeft hier een bericht.',
  open: 'Vragenlijst openen',
  openAs: 'Vragenlijst openen als {{name}} (nieuw tabblad)',
  to: 'Aan',
};
