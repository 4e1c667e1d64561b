export const publicRound = {
  title: 'Een meting controleren',
  lead: 'Wat iedereen over deze meting mag weten, zonder account.',
  unknownTitle: 'We kennen deze meting niet',
  unknownText:
    'Misschien is het adres niet compleet, of wordt de meting nog voorbereid. Open de link nog eens zoals je hem kreeg.',
  launched: 'Gestart, nog niet open',
  open: 'Open',
  closing: 'Wordt geteld',
  closed: 'Gesloten',
  stopped: 'Gaat niet door',
  stoppedText:
    'Deze meting is gestopt voordat ze openging. Er is geen antwoord aangenomen, en de sleutels zijn vernietigd.',
  stoppedCheck: 'Er is niets te controleren: er is niets ingeleverd.',
  pulse: 'Korte meting',
  asksPart:
    'Deze meting vraagt alleen een paar teams, na een training. Kreeg je geen uitnodiging, dan hoef je niets te doen. Welke groepen gevraagd worden, staat in de lijst waar de vingerafdruk voor staat.',
  baseline: 'Uitgebreide meting',

  fixed: 'Wat vastligt',
  fixedText:
    'Sinds de start kan niemand dit nog veranderen. Het zit allemaal in de vingerafdruk. Alleen het sluiten kan opschuiven: één keer, hoogstens 28 dagen, en dan staat het hier.',
  ownStatements: 'Stellingen van de organisatie zelf',
  ownStatementsText:
    'Naast de vragenlijst van de software vraagt de organisatie dit. Ze tellen in geen oorzaak of conclusie mee, en worden getoond zoals elke losse stelling.',
  opensAt: 'Opent',
  closesAt: 'Sluit',
  extended: 'Verlengd',
  extendedValue: 'één keer; bij de start lag het sluiten vast op {{from}}',
  group: 'Een groep telt',
  groupValue: 'minstens {{count}} mensen',
  result: 'Een groep komt in beeld',
  resultValue: 'vanaf {{count}} mensen die antwoordden',
  item: 'Een losse stelling',
  itemValue: 'vanaf {{count}} antwoorden',
  bands: 'Cijfers zijn marges',
  bandsNormal: 'elke marge beslaat minstens {{width}} mogelijke sommen van de antwoorden',
  bandsStrict: 'elke marge beslaat minstens {{width}} mogelijke sommen van de antwoorden: de strenge stand',
  holder: 'De sleutel is bij',
  holderInstallation: 'deze installatie, die hem bij het sluiten één keer gebruikt en dan vernietigt',
  holderTrustee: 'een sleutelbewaarder buiten deze installatie, zoals de ondernemingsraad',

  fingerprint: 'Vingerafdruk',
  fingerprintText:
    'Zes woorden voor alles wat vastligt. Leg ze naast de woorden in je uitnodiging, op de aankondiging of op de telefoon van een collega: zijn ze gelijk, dan heeft iedereen dezelfde meting.',
  hex: 'Voluit (SHA-256)',
  compare: 'Zelf vergelijken',
  compareText:
    'Je browser haalt alles wat vastligt rechtstreeks bij de stembus op, een andere server, en rekent de zes woorden zelf uit.',
  comparing: 'Wordt vergeleken…',
  sameTitle: 'Het klopt: dezelfde zes woorden',
  sameText:
    'Wat de stembus bewaart, geeft de vingerafdruk hierboven. Ook de data, drempels en sleutel op deze pagina staan er precies zo in.',
  sameExtension: 'Ook de verlenging staat daar, letter voor letter zoals hier; die zit niet in de vingerafdruk.',
  shownTitle: 'De woorden zijn gelijk, maar deze pagina toont iets anders',
  shownText:
    'In wat de stembus bewaart, staan een andere naam, data, drempels of sleutelbewaarder dan op deze pagina. Vertel het je ondernemingsraad en laat deze pagina zien.',
  differsTitle: 'Stop: de zes woorden verschillen',
  differsText:
    'Wat de stembus bewaart, is iets anders dan wat deze pagina zegt. Vul niets in. Vertel het je ondernemingsraad en degene die de meting verzorgt, en laat deze pagina zien.',
  foundWords: 'Uitgerekend door je browser:',
  noBallotBox:
    'De stembus is niet te bereiken, dus er is niets vergeleken. Controleer je verbinding en probeer het opnieuw.',
  noCrypto:
    'Je browser kan hier niet rekenen, omdat deze pagina niet via een beveiligde verbinding is geopend (https). Er is niets gecontroleerd.',
  source: 'Waar het staat',
  directory: 'Alles wat vastligt, zoals de stembus het geeft',
  questionnaire: 'De vragenlijst, zoals de stembus hem geeft',
  extension: 'De verlenging, zoals de stembus die geeft',
  ballotBoxAt: 'Adres van de stembus:',

  counts: 'Aantallen',
  countsLater:
    'Er is nog geen enkel resultaat, voor niemand. De beheerder ziet één keer per dag ongeveer hoeveel mensen per groep hun stembewijs ophaalden, niet wie, en niet of ze antwoordden. Na het sluiten staat hier per groep hoeveel mensen mee mochten doen en hoeveel stembiljetten er kwamen en telden.',
  countsSoon: 'De meting is gesloten en wordt geteld. De aantallen verschijnen hier als dat klaar is.',
  again: 'Opnieuw kijken',
  countsText:
    'Mensen die mee mochten doen, stembewijzen die zijn opgehaald, en stembiljetten die zijn ontvangen en geteld. Zo kan iedereen zien dat er geen stembiljet bij is gekomen of verdwenen: meer ontvangen dan opgehaald kan niet kloppen.',
  countsTable: 'Tabel met aantallen per groep',
  countsNobody: 'In deze meting is niets ingeleverd.',
  block: 'Groep',
  entitled: 'Mensen',
  issued: 'Opgehaald',
  received: 'Ontvangen',
  counted: 'Geteld',
  comments: 'Opmerkingen',
  total: 'Samen',
  'invalid.one': '{{count}} ontvangen stembiljet was ongeldig en telt niet mee.',
  'invalid.other': '{{count}} ontvangen stembiljetten waren ongeldig en tellen niet mee.',
  'strays.one': '{{count}} stembiljet hoorde bij geen enkele groep en is nergens in meegenomen.',
  'strays.other': '{{count}} stembiljetten hoorden bij geen enkele groep en zijn nergens in meegenomen.',
  'leaves.one': 'Lijst met {{count}} controlegetal, één voor elk stembiljet en elke opmerking.',
  'leaves.other': 'Lijst met {{count}} controlegetallen, één voor elk stembiljet en elke opmerking.',
  root: 'Wortel van de lijst (Merkle)',
  rootText: 'Eén getal voor de hele lijst: verandert er één stembiljet, dan verandert de wortel.',

  check: 'Staat jouw stembiljet erbij?',
  checkText:
    'Plak de code van je ontvangstbewijs, of het hele ontvangstbewijs. Je browser haalt de hele lijst op en zoekt zelf: je code verlaat dit apparaat niet.',
  checkLater: 'Bewaar je ontvangstbewijs. Na het sluiten kijk je hier of jouw stembiljet in de lijst staat.',
  code: 'Code of ontvangstbewijs',
  codeHint: '64 tekens, of de korte vorm van vier groepjes: 3f2a 91bc 04de 7788',
  chooseFile: 'Bewaard bestand kiezen',
  checkButton: 'Zoek mijn stembiljet',
  checking: 'De lijst wordt opgehaald en nagerekend…',
  codeMissing: 'Plak eerst een code.',
  noCode:
    'Dit is geen code van een ontvangstbewijs. Een code bestaat uit cijfers en de letters a tot en met f: 64 tekens, of vier groepjes van vier.',
  countedTitle: 'Je stembiljet staat in de lijst van getelde stembiljetten',
  countedText: 'En de lijst hoort bij de gepubliceerde wortel: je browser heeft die nagerekend.',
  missingTitle: 'Deze code staat niet in de lijst',
  missingText: 'De lijst zelf klopt: ze hoort bij de gepubliceerde wortel. Dit kan er aan de hand zijn:',
  missing1: 'Het ontvangstbewijs is van een andere meting. Vergelijk de zes woorden erop met die hierboven.',
  missing2: 'Je antwoorden wachtten nog op verbinding toen de meting sloot.',
  missing3: 'Je stembiljet kwam aan, maar was ongeldig. In de tabel is dan meer ontvangen dan geteld.',
  missing4: 'Er is met de lijst geknoeid.',
  missingDo:
    'Klopt de meting, en zag je “ingeleverd” staan voordat ze sloot? Laat je ontvangstbewijs dan aan je ondernemingsraad zien. Wat je antwoordde, staat er niet in.',
  otherTitle: 'Dit ontvangstbewijs is van een andere meting',
  otherText: 'Er staan andere zes woorden op dan de vingerafdruk hierboven. Open de pagina van die meting.',
  rootTitle: 'De lijst hoort niet bij de gepubliceerde wortel',
  rootListed: 'Je code staat er wel in, maar dat zegt nu niets.',
  rootMissing: 'Je code staat er niet in.',
  rootDo: 'Lijst of wortel is veranderd. Vertel het je ondernemingsraad en laat deze pagina zien.',
  rootFound: 'Uitgerekend door je browser',

  more: 'Meer',
  consentPack: 'Instemmingspakket bij deze meting (pdf)',
  toPromise: 'Wat we beloven, en de grenzen ervan',
  toVerify: 'Controleren of de server de gepubliceerde software geeft',
};

export const verify = {
  title: 'Controleer deze pagina',
  lead: 'Alles wat we beloven, hangt af van de software waarmee je antwoordt. Zo controleer je dat je de echte krijgt.',
  everybody: 'Voor iedereen',
  everybodyText:
    'De vragenlijst versleutelt je antwoorden op je eigen apparaat. Iemand die de server in handen heeft, zou je een andere vragenlijst kunnen sturen die dat niet doet. Dat is niet te voorkomen, maar wel te ontdekken: de broncode is openbaar, en iedereen kan nagaan of de server precies die geeft. Eén collega die af en toe controleert, beschermt iedereen.',
  words: 'Vergelijk de zes woorden',
  wordsText:
    'Leg de vingerafdruk op je scherm naast die van een collega en die in de uitnodiging. Zijn ze gelijk, dan krijgt iedereen dezelfde meting: dezelfde vragenlijst, groepen, data en sleutels.',
  phone: 'Gebruik je eigen telefoon',
  phoneText:
    'Liefst niet via het netwerk van je werk. Een apparaat of netwerk van je werkgever kan met je scherm meekijken, en daar helpt geen vragenlijst tegen.',
  after: 'Kijk na het sluiten',
  afterText:
    'Bewaar je ontvangstbewijs. Op de pagina van de meting zie je na het sluiten of jouw stembiljet in de lijst staat.',
  technician: 'Voor wie technisch is',
  technicianText:
    'Je hebt een computer met Node en de broncode nodig, en het adres van de stembus. Dat staat in de adresbalk als je een vragenlijst opent, en op de openbare pagina van elke meting.',
  step1: 'Haal de broncode op, in de versie die je organisatie zegt te gebruiken.',
  step2: 'Geef deze opdracht, met het adres van de stembus:',
  step3:
    'De opdracht bouwt de vragenlijst uit de broncode, haalt bij de stembus elk bestand op en vergelijkt de inhoud en de SHA-256 ervan. Elk verschil wordt genoemd.',
  step4:
    'Herhaal dat op andere momenten en vanaf een ander netwerk, en kondig het niet aan: een server kan alleen jou, of alleen vandaag, de echte software geven.',
  step5: 'Vergelijk op de openbare pagina van de meting wat de stembus bewaart met de vingerafdruk.',
  notPrevented: 'Wat niet te voorkomen is',
  notPrevented1:
    'Een webpagina wordt elke keer opnieuw van de server gehaald. Een server kan één persoon, één keer, iets anders sturen; een controle ziet alleen wat de controleur kreeg.',
  notPrevented2:
    'Ook de openbare pagina’s, deze inbegrepen, komen van een server. Vertrouw voor de vingerafdruk dus niet op één scherm.',
  notPrevented3:
    'De controle gaat over de vragenlijst in je browser. Wat een server intern doet, is van buiten niet te zien. Daarom is de vragenlijst zo gemaakt dat de servers je antwoorden niet aan jou kunnen koppelen, wat ze ook draaien.',
  toPromise: 'De hele belofte, en waartegen ze niet beschermt',
};
