/** Word for word as the survey page gives it; a test compares them. */
export const PROMISE = [
  'Wij kunnen je antwoorden niet aan jou koppelen, en dat kan ook niemand die later de hele database, de back-ups en alle logboeken in handen krijgt.',
  'Niemand ziet enig resultaat voordat de meting gesloten is.',
  'Uit wat daarna getoond wordt, kan nooit iemand het antwoord van één persoon afleiden.',
  'Iemand die de server in handen heeft terwijl jij antwoordt, zou kunnen proberen je andere software te sturen: hier staat hoe jij en je ondernemingsraad kunnen controleren dat dat niet gebeurt.',
] as const;

/** docs/anonymity.md, “What it does not protect against”. */
export const LIMITS = [
  'Iemand herkent een schrijfstijl in een opmerking. De vragenlijst waarschuwt.',
  'Wie de stembus live volgt én de sleutel van de telling heeft, kan een opmerking bij een stembiljet leggen.',
  'Een gok in een klein team, of collega’s die antwoorden naast elkaar leggen: vier van de vijf weten het vijfde.',
  'Meer dan vier mensen komen of gaan tegelijk in één groep, terwijl van alle anderen bekend is dat ze precies hetzelfde antwoorden. Uitersten zijn dan te herkennen.',
  'Een ingewijde stemt het eigen antwoord af op een bekende wisseling in het team: lukt hooguit in een paar procent van de gevallen.',
  'Doet in een groep iedereen mee, of niemand, dan is dat te zien. Ook één overgeslagen stelling kan te zien zijn.',
  'Wie de servers live volgt, ziet ophalen en inleveren kort na elkaar. Eerder ophalen helpt.',
  'Een apparaat of netwerk van de werkgever kijkt mee, of iemand gebruikt daarna dezelfde browser.',
  'Een server stuurt andere software terwijl iemand antwoordt. Dat is te ontdekken, niet te voorkomen.',
  'Verzonnen collega’s in het personeelsbestand. Ieder ziet wie de groep deelt, en die lijst hoort bij de vingerafdruk.',
] as const;

/** Which of them is left depends on who keeps the key. */
export const LIMIT_OF_KEY = {
  installation:
    'Wie vóór sluiting de machine van de telling heeft, kan stembiljetten eerder openen, zonder namen. Bewaart de ondernemingsraad de sleutel, dan niet.',
  trustee:
    'Wie tijdens het sluiten de machine van de telling heeft, kan de ingeleverde sleutel kopiëren en er stembiljetten uit een back-up mee openen: antwoorden, zonder namen.',
} as const;
