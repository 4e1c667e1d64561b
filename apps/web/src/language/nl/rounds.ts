export const rounds = {
  title: 'Metingen',
  lead: 'Een meting wordt gestart, gaat open, sluit, en wordt dan getoond.',
  new: 'Nieuwe meting',
  mail: 'Mails',
  emptyTitle: 'Nog geen metingen',
  emptyText:
    'Bereid de eerste meting voor: kies de vragenlijst en de data, en zie welke teams een eigen resultaat krijgen voordat je start.',
  needPeople: 'Lees eerst je medewerkers in; een meting is er voor iedereen op de lijst.',
  toPeople: 'Medewerkers inlezen',
  preparing: 'Wordt voorbereid',
  launched: 'Gestart, nog niet open',
  open: 'Open',
  closing: 'Wordt geteld',
  waitingForKey: 'Wacht op de sleutel',
  closed: 'Gesloten',
  stopped: 'Gaat niet door',
  pulse: 'Korte meting',
  asksPart: 'alleen een paar teams',
  baseline: 'Uitgebreide meting',
  opens: 'opent {{when}}',
  closes: 'sluit {{when}}',
  closedOn: 'gesloten {{when}}',
  wouldOpen: 'zou openen {{when}}',
  'people.one': '{{count}} persoon',
  'people.other': '{{count}} mensen',
};

export const newRound = {
  title: 'Nieuwe meting',
  lead: 'Twee stappen: wat en wanneer, dan wie er samen in beeld komt. Er begint niets voordat je start.',
  what: 'Wat en wanneer',
  name: 'Naam',
  nameHint: 'Iedereen ziet deze naam: in de e-mail, op de vragenlijst en boven de resultaten.',
  nameDefault: 'Meting {{month}}',
  nameMissing: 'Geef de meting een naam.',
  kind: 'Vragenlijst',
  pulseText: 'De korte vorm. Kort genoeg om elke paar maanden te herhalen.',
  baselineText: 'Alle stellingen, en hoe ver elk gebied gedelegeerd is. Voor de eerste meting, en eens per jaar.',
  opensAt: 'Opent',
  closesAt: 'Sluit',
  zone: 'Tijd in {{place}}',
  otherZone: 'Andere tijdzone',
  collectHint:
    'Bij de start krijgt iedereen een e-mail om het stembewijs op te halen; groepen waarvoor je kaarten kiest, trekken een kaart. Antwoorden kan zodra de meting opent; dagen ertussen maken het moeilijker te zien wie wanneer antwoordde.',
  opensMissing: 'Kies een datum en tijd voor de opening.',
  closesMissing: 'Kies een datum en tijd voor de sluiting.',
  opensPast: 'De opening moet in de toekomst liggen.',
  closesBeforeOpens: 'De meting moet sluiten nadat ze is geopend.',
  trustee: 'De ondernemingsraad bewaart de sleutel',
  trusteeFilled: 'sleutel ingevuld',
  trusteeText:
    'De sleutel die de antwoorden opent, wordt dan buiten deze installatie gemaakt en bewaard. Zonder die sleutel kan de meting nooit worden gesloten, ook niet door ons.',
  trusteeHow:
    'De ondernemingsraad maakt op een eigen computer een nieuwe sleutel, met de opdracht hieronder, en geeft jou de openbare helft.',
  trusteeKey: 'Openbare sleutel',
  trusteeHint: 'Eén regel van 87 tekens. Laat dit leeg als deze installatie de sleutel bewaart.',
  trusteeWrong: 'Dit is geen openbare sleutel. Kopieer de hele regel: 87 tekens, de eerste is een B.',
  trusteeUsed: 'Deze sleutel hoort al bij een andere meting. Vraag om een nieuwe: elke meting heeft een eigen sleutel.',
  confirmTrustee:
    'De ondernemingsraad bewaart de sleutel. Raakt die kwijt, dan kan deze meting nooit worden gesloten en blijven de antwoorden voorgoed verzegeld.',
  launch: 'Deze meting starten…',
  confirmTitle: '“{{name}}” starten?',
  confirmFrozen:
    'Vanaf dit moment ligt de meting vast: mensen, groepen, vragenlijst en data kunnen niet meer worden gewijzigd, door niemand; alleen het sluiten kan één keer naar een latere dag, zichtbaar voor iedereen. Dat is wat de vingerafdruk laat zien.',
  'confirmPeople.one': '{{count}} persoon krijgt een e-mail met een persoonlijke link.',
  'confirmPeople.other': '{{count}} mensen krijgen een e-mail met een persoonlijke link.',
  'confirmCards.one':
    '{{count}} persoon trekt een kaart. Je drukt de kaarten af op de pagina van de meting, zodra de voorbereiding klaar is.',
  'confirmCards.other':
    '{{count}} mensen trekken een kaart. Je drukt de kaarten af op de pagina van de meting, zodra de voorbereiding klaar is.',
  confirmDates: 'De meting opent op {{opens}} en sluit op {{closes}}.',
  confirm: 'Starten en vastleggen',
  launching: 'Wordt gestart…',
  planChanged:
    'De lijst met medewerkers is intussen veranderd. Hieronder staan de nieuwe groepen: bekijk ze en start dan opnieuw.',
  unknown:
    'Het is niet zeker of de start is aangekomen. Start nog een keer: dezelfde meting wordt nooit twee keer gestart.',
  differs: 'Deze meting was al gestart met andere gegevens. Bekijk haar voordat je een nieuwe start.',
  toRound: 'Naar de meting',
};

export const plan = {
  title: 'Wie er samen in beeld komt',
  lead: 'Resultaten worden alleen getoond voor groepen van minstens {{min}} mensen. Kleinere teams komen samen met een buurteam in beeld, zodat niemand eruit te halen is.',
  'summary.one': '{{people}} mensen in {{count}} groep.',
  'summary.other': '{{people}} mensen in {{count}} groepen.',
  ownTitle: 'Een eigen resultaat',
  togetherTitle: 'Samen in beeld',
  togetherText: '{{units}} krijgen samen één resultaat.',
  togetherMember: '{{name}} ({{count}})',
  unitItself: 'leiding en staf van {{name}}',
  noneTitle: 'Geen resultaat',
  noneText: '{{name}}: met {{count}} in totaal te klein voor welke groep dan ook.',
  'headcount.one': '{{count}} persoon',
  'headcount.other': '{{count}} mensen',
  tooFew:
    'De hele organisatie telt minder dan {{min}} mensen. Dan valt er niets te tonen zonder iemands antwoord te tonen, dus kan er geen meting worden gestart.',
  atClosing:
    'Antwoorden er in een groep minder dan {{min}} mensen, dan wordt die bij het sluiten samengevoegd met een buurgroep.',
};

export const round = {
  back: 'Alle metingen',
  timeline: 'Verloop van de meting',
  stepLaunched: 'Gestart',
  stepLaunchedText: 'Vastgelegd. Iedereen kan het stembewijs ophalen: met de link in de e-mail, of met een kaart.',
  stepOpens: 'Opent',
  stepOpensText: 'Vanaf nu kunnen antwoorden worden ingeleverd.',
  stepCloses: 'Sluit',
  stepClosesText: 'Hierna telt geen antwoord meer. De antwoorden worden één keer geopend, opgeteld en vernietigd.',
  stepShown: 'Resultaten',
  stepShownText: 'Leidinggevenden zien de totalen van hun afdeling.',
  progressTitle: 'De meting wordt voorbereid',
  progressText: 'Elke groep krijgt een eigen sleutel. Dat duurt een of twee minuten; je mag deze pagina verlaten.',
  progressLabel: '{{done}} van {{of}} stappen klaar',
  closingTitle: 'De meting wordt geteld',
  closingOpening: 'De antwoorden worden één keer geopend, opgeteld en vernietigd. Deze pagina loopt vanzelf mee.',
  closingPercent: '{{percent}}% geopend',
  closingWaiting: 'Wacht op de sleutel van de ondernemingsraad…',
  closingWaitingText:
    'De meting is gesloten en de antwoorden blijven verzegeld totdat de ondernemingsraad de sleutel aanlevert. Deze pagina loopt vanzelf mee.',
  closingKeyMissing: 'Wacht op de sleutel van de telling…',
  closingKeyMissingText:
    'De sleutel staat in geen van beide sleutelmappen van de telling. Er gaat niets verloren: zet hem terug, dan gaat het sluiten vanzelf verder.',
  fingerprint: 'Vingerafdruk',
  fingerprintText:
    'Zes woorden voor alles wat is vastgelegd. Ze staan ook in de e-mail, op de poster bij de kaarten en op de vragenlijst: waar ze gelijk zijn, heeft iedereen dezelfde meting.',
  fingerprintHex: 'Voluit (SHA-256)',
  publicPage: 'Openbare pagina van deze meting, voor iedereen zonder account',
  noFingerprint: 'De vingerafdruk verschijnt als de voorbereiding klaar is.',
  key: 'Sleutel',
  keyInstallation:
    'Deze installatie bewaart de sleutel die de antwoorden opent. Bij het sluiten wordt hij één keer gebruikt en daarna vernietigd.',
  keyTrustee:
    'De ondernemingsraad bewaart de sleutel die de antwoorden opent, buiten deze installatie. Zonder die sleutel kan deze meting nooit worden gesloten, ook niet door ons.',
  groups: 'Groepen',
  groupsText: 'Vastgelegd bij de start. Elke groep komt als één geheel in beeld.',
  groupsOfPart:
    'Vastgelegd bij de start. Deze meting vraagt alleen deze groepen, na een training. Elke groep komt apart in beeld, of niet als te weinig mensen antwoordden.',
  group: 'Groep',
  size: 'Mensen',
  demoText: 'De e-mails van deze meting staan in het demo-postvak.',
  demoLink: 'Demo-postvak openen',
  toResults: 'Naar de resultaten',
};
