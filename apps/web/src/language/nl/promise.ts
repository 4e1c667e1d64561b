export const promise = {
  title: 'Onze belofte',
  lead: 'Voor iedereen die antwoordt, en voor ondernemingsraad en functionaris gegevensbescherming. Vijf minuten lezen.',
  wordForWord: 'De belofte, woord voor woord',
  words1:
    'Wij kunnen je antwoorden niet aan jou koppelen, en dat kan ook niemand die later de hele database, de back-ups en alle logboeken in handen krijgt.',
  words2: 'Niemand ziet enig resultaat voordat de meting gesloten is.',
  words3: 'Uit wat daarna getoond wordt, kan nooit iemand het antwoord van één persoon afleiden.',
  words4:
    'Iemand die de server in handen heeft terwijl jij antwoordt, zou kunnen proberen je andere software te sturen: ',
  wordsLink: 'hier staat hoe',
  words5: ' jij en je ondernemingsraad kunnen controleren dat dat niet gebeurt.',
  contents: 'Op deze pagina',

  who: 'Wie weet wat',
  whoLead: 'Speelruimte bestaat uit losse delen, die niet bij elkaars gegevens kunnen.',
  knows: 'Weet',
  neverKnows: 'Weet nooit',
  you: 'Jij',
  youPlace: 'je eigen telefoon of computer',
  youKnow: 'je eigen antwoorden en stembewijs',
  youNever: 'die van een ander',
  api: 'De server met de mensen',
  apiKnows: 'wie mee mag doen, wie een stembewijs ophaalde, en na sluiting de uitkomsten',
  apiNever: 'een antwoord, een stembiljet, of welk stembewijs van wie is',
  ballotBox: 'De stembus',
  ballotBoxKnows: 'verzegelde stembiljetten, elk met een controlegetal',
  ballotBoxNever: 'wie je bent, wie een stembewijs ophaalde, wat er in een stembiljet staat',
  tally: 'De telling',
  tallyKnows: 'wat er in de stembiljetten staat, één keer, bij het sluiten; telt op en vernietigt de sleutel',
  tallyNever: 'wie er meedoet',
  trusteePart: 'Een sleutelbewaarder',
  trusteePlace: 'bijvoorbeeld de ondernemingsraad',
  trusteeKnows: 'in plaats van de telling: de sleutel die de meting opent',
  trusteeNever: 'al het andere, want zonder toegang tot de installatie',

  stored: 'Wat wordt bewaard, en wat nooit',
  kept: 'Bewaard',
  kept1: 'wie mee mocht doen en wie een stembewijs ophaalde; niet wie antwoordde',
  kept2: 'tot het sluiten: de stembiljetten, verzegeld',
  kept3: 'daarna: marges per groep, opmerkingen die getoond mogen worden, en aantallen stembiljetten',
  kept4: 'de controlegetallen van getelde stembiljetten, zodat je het jouwe kunt terugvinden',
  never: 'Nooit, bij een stembiljet of een uitkomst',
  never1: 'een tijdstip, een volgnummer, hoelang je erover deed',
  never2: 'een internetadres, je apparaat, een inlogsessie',
  never3: 'de taal waarin je antwoordde',
  never4: 'een score naast een opmerking',
  storedLogs: 'Ook logboeken noemen alleen soorten verzoeken en aantallen.',

  route: 'Hoe een antwoord reist',
  step1:
    'Je apparaat krijgt een stembewijs: het bewijs dat je bij je groep hoort. Het wordt ondertekend als een dichte envelop, dus wie tekent, herkent het later niet.',
  step2: 'Je antwoorden worden op je eigen apparaat verzegeld. Tot de meting sluit, worden ze niet geopend.',
  step3:
    'Ze gaan zonder je naam naar een aparte stembus, die niet weet wie je bent en geen bezoek noteert. Een opmerking reist apart en staat in de uitslag nergens naast je antwoorden.',
  step4:
    'Na sluiting worden alle stembiljetten tegelijk geopend en per groep opgeteld. Daarna worden stembiljetten en sleutels vernietigd.',
  twoMoments: 'Waarom ophalen en antwoorden uit elkaar liggen',
  twoMomentsText:
    'Wie live op de server meekijkt, kan een stembewijs van 10.01 uur bij een stembiljet van 10.04 uur zoeken. Daarom haal je het stembewijs dagen eerder op. Zo vaak wijst een meekijker in een team van acht de juiste persoon aan:',
  observer: 'Ophalen en antwoorden',
  observerShare: 'Juist aangewezen',
  oneSitting: 'direct na elkaar',
  twoPhases: 'op twee momenten',
  handedInLater: 'direct, en later laten inleveren',
  blindGuess: 'blind gegokt',
  observerSource: 'Gesimuleerd (tests/bench/live-observer.ts in de broncode); blind gokken is één op acht.',

  published: 'Wat getoond mag worden',
  publishedLead:
    'Eén uitslag per meting, bij het sluiten berekend en daarna onveranderlijk. Iedereen krijgt dezelfde; een rol kan er minder van zien, nooit meer.',
  rule1: 'Een groep telt minstens {{headcount}} mensen. Kleinere teams gaan samen met een buurteam.',
  rule2:
    'Antwoorden er minder dan {{respondents}}, dan gaat de groep op in een buurgroep. Alleen aantallen beslissen daarover, nooit een antwoord.',
  rule3: 'Een losse stelling vanaf {{item}} antwoorden, een delegatiegebied of schaal vanaf {{respondents}}.',
  rule4: 'Nooit het gemiddelde van een groep, alleen een marge.',
  rule5:
    'Opmerkingen alleen in groepen van minstens {{commentRespondents}} mensen en {{comments}} opmerkingen, zonder naam, tijd of score. De rest wordt ongelezen verwijderd.',
  rule6: 'Geen filter op leeftijd, locatie of dienstjaren: alleen de afdelingen tellen.',
  rule7:
    'Aantallen mensen in stappen (5–7, 8–10, 11–15). Alleen de telling van stembiljetten is na sluiting precies, anders kon niemand een weggelaten stembiljet opmerken.',
  rule8: 'Wat niet getoond wordt, staat er als “niet getoond”, met de reden.',
  ruleException:
    'Eén uitzondering: vanaf 100 volledige antwoorden worden eenmalig, voor de hele organisatie samen, afgeronde kwaliteitscijfers van de vragenlijst getoond.',
  whyStrict: 'Waarom zo streng',
  whyStrictText:
    'De gangbare regel “minstens vijf antwoorden” schiet tekort. In 2.000 gesimuleerde bedrijven bracht die in 83 % toch een groep van minder dan vijf in beeld, door cijfers van elkaar af te trekken, en in 10 % zelfs één persoon. Met vaste groepen in geen enkel (tests/bench/minimum-of-five.ts).',

  bandTitle: 'Een voorbeeld van een marge',
  bandLead: 'Vijf mensen geven een stelling elk 1 tot en met 5, samen 11. Getoond wordt:',
  bandShown: '1,0–2,2',
  bandOther1: '2,4–3,4',
  bandOther2: '3,6–5,0',
  bandLow: 'helemaal oneens',
  bandHigh: 'helemaal eens',
  bandAlt: 'Een schaal van 1 tot 5 met drie vakken. Het vak van 1,0 tot 2,2 is gevuld, met een streepje op 1,6.',
  bandCaption: 'De balk is het cijfer. Het streepje is het midden ervan, niet het gemiddelde van de groep.',
  bandSame: 'Al deze antwoorden geven precies dezelfde balk:',
  bandSum: 'samen {{sum}}',
  bandWidths:
    'Elk vak beslaat minstens 6 mogelijke sommen, in de strenge stand 12. Meer mensen geven dus fijnere vakken: bij vijf mensen drie, bij acht vier, bij vijftien negen.',
  bandErrors: 'Hoe ver ligt het midden van het echte gemiddelde?',
  bandErrorsText: 'Gemiddeld, in punten op de schaal van 1 tot 5:',
  bandRespondents: 'Antwoorden',
  bandNormal: 'Gewoon',
  bandStrict: 'Streng',

  closing: 'Wat er na het sluiten gebeurt',
  closing1: 'De telling opent alle stembiljetten in willekeurige volgorde en schrijft de uitslag, in één handeling.',
  closing2: 'De stembiljetten worden verwijderd, met de opmerkingen die niet getoond mogen worden.',
  closing3: 'De sleutels worden vernietigd. Kopieën in back-ups en logboeken zijn daarna waardeloos.',
  closing4:
    'De openbare pagina van de meting toont de aantallen. Met de code van je ontvangstbewijs zie je daar of jouw stembiljet meetelt. Wat je antwoordde, verraadt de code niet.',

  key: 'Als de ondernemingsraad de sleutel bewaart',
  keyText:
    'Gewoonlijk bewaart de installatie de sleutel die de stembiljetten opent. Een sleutelbewaarder, zoals de ondernemingsraad, kan dat ook doen: die maakt de sleutel op een eigen computer en levert hem pas in om te sluiten. Tot dan kan wie de server beheert niets openen.',
  keyRisk: 'De keerzijde: is de sleutel kwijt, dan blijft alles voorgoed verzegeld.',

  limits: 'Waartegen het niet beschermt',
  limitsLead: 'Geen systeem beschermt tegen alles. Dit zijn de grenzen die we kennen.',
  limit1: 'Iemand die je schrijfstijl herkent. De vragenlijst waarschuwt vooraf voor namen en herkenbare details.',
  limit2: 'Een gok in een klein team, of vier van vijf collega’s die hun antwoorden naast elkaar leggen.',
  limit3:
    'Meer dan vier mensen die tegelijk komen of gaan, terwijl alle anderen zeker hetzelfde antwoorden als eerst: dan zijn uitersten te herkennen. Ook een vervanging waardoor twee groepen opnieuw worden samengevoegd.',
  limit4:
    'Een collega die de eigen antwoorden stuurt rond een bekende wisseling in het team: lukt in hoogstens 4 % van de gevallen, in de strenge stand 3 %.',
  limit5:
    'Of je meedeed, als in je groep iedereen of niemand meedeed. Dat iemand één stelling oversloeg, kan aan de uiteinden van een balk te zien zijn. En dat iemand een stembewijs ophaalde, op een ochtend waarop de beheerder een groep in het volgende deel ziet komen; niet wie, en niet of die antwoordde.',
  limit6:
    'Iemand die live op de server meekijkt, als je direct na het ophalen antwoordt. Heeft die ook de sleutel van de telling, dan kan die een opmerking bij je antwoorden leggen.',
  limit7: 'Een apparaat of netwerk van je werkgever dat met je scherm meekijkt.',
  limit8: 'Een server die je andere software stuurt. Dat is te ontdekken, niet te voorkomen.',
  limit9:
    'Verzonnen collega’s op de lijst. De vragenlijst toont wie je groep deelt, en die lijst zit in de vingerafdruk.',
  limit10:
    'Wie vóór het sluiten bij de computer van de telling kan, kan antwoorden te vroeg zien, zonder namen. Met een sleutelbewaarder kan dat niet.',

  check: 'Zelf controleren',
  checkText:
    'Elke meting heeft een openbare pagina met wat vastligt, een vingerafdruk van zes woorden en na sluiting de aantallen.',
  toVerify: 'Controleren of de server de gepubliceerde software geeft',
  consentPack: 'Instemmingspakket voor ondernemingsraad en functionaris gegevensbescherming (pdf)',
};
