import type { LateTexts } from './late-texts.js';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);

export const LATE_TEXTS: LateTexts = {
  how: {
    summary: 'Hoe werkt dat?',
    steps: [
      'Dit apparaat krijgt een stembewijs: het bewijs dat je bij je groep hoort. Het wordt ondertekend als een dichte envelop. Wie tekent, kan het later dus niet herkennen.',
      'Je antwoorden worden op dit apparaat verzegeld. Ze blijven dicht tot de meting sluit: de sleutel ligt bij de telling, of bij je ondernemingsraad als die hem zelf bewaart.',
      'Ze gaan naar een aparte stembus die niet weet wie je bent: zonder je naam, en zonder logboek van wie wat stuurde.',
      'Na sluiting worden alle stembiljetten tegelijk geopend en per groep opgeteld. Daarna worden de stembiljetten en de sleutels vernietigd.',
    ],
    limitsHeading: 'Waartegen het niet beschermt',
    limits: [
      'Collega’s die hun eigen antwoorden naast elkaar leggen, of een gok in een klein team.',
      'Wie vóór sluiting de machine van de telling in handen heeft, kan stembiljetten eerder openen. Namen staan er niet op. Bewaart je ondernemingsraad de sleutel, dan kan dat niet.',
      'Een apparaat of netwerk van je werkgever dat met je scherm meekijkt. Gebruik gerust je eigen telefoon.',
      'Een server die je andere software stuurt terwijl je antwoordt. Dat is te ontdekken, niet te voorkomen.',
    ],
    more: 'Alles hierover, met de cijfers',
  },
  check: {
    summary: 'Vingerafdruk van deze meting',
    waiting: 'wordt berekend…',
    explanation:
      'Deze zes woorden staan voor alles wat voor deze meting is vastgelegd: de data, de vragenlijst, de groepen en wie erin zitten, de sleutels. Vergelijk ze met de zes woorden in je uitnodiging, op de papieren aankondiging of op het scherm van een collega. Zijn ze anders, vul dan niets in en vertel het je ondernemingsraad.',
    compared: 'Deze pagina heeft vergeleken wat beide servers over de meting zeggen. Dat is hetzelfde.',
    comparing: 'Deze pagina vergelijkt wat beide servers over de meting zeggen.',
    publicPage: 'Openbare pagina van deze meting: wat is vastgelegd, en hoe je dat zelf controleert',
    directory: 'Alles tonen wat is vastgelegd (voor kenners)',
  },
  group: {
    summary: (label, count) => `Je groep: ${label}, ${people(count)}`,
    explanation:
      'Antwoorden worden alleen opgeteld voor deze hele groep, of voor een grotere. De lijst hoort bij de vingerafdruk.',
  },
  area: {
    titleOf: (position, total) => `Onderwerp ${position} van ${total}`,
    question: 'Wie beslist hierover?',
    now: 'Nu',
    wanted: 'Zou moeten',
    who: 'Wie beslist',
  },
  comment: {
    eyebrow: 'Tot slot: een open vraag. Overslaan mag.',
    left: (characters) => (characters === 1 ? 'Nog 1 teken.' : `Nog ${characters} tekens.`),
    findingsHeading: 'Kun jij, of een ander, hieraan herkend worden?',
    findings: {
      colleague: 'is de naam van een collega uit je groep',
      name: 'lijkt een naam',
      address: 'lijkt een adres',
      number: 'is een nummer of een datum',
      'only-one': 'geldt misschien maar voor één persoon',
    },
    readersHeading: 'Wie leest dit?',
    readers: [
      'Wie het resultaat van je groep mag zien, leest het na sluiting: los van je andere antwoorden, zonder tijdstip, in willekeurige volgorde.',
      'Alleen als minstens 10 mensen hebben ingeleverd en minstens 3 van hen iets schreven. Zijn het er in jouw groep minder, dan gaan de antwoorden samen met die van een grotere groep, of ze worden ongelezen verwijderd.',
      'Wat je schrijft, kan je stijl verraden. Houd het bij de zaak.',
    ],
  },
  checkPage: {
    title: 'Controleren en inleveren',
    heading: 'Controleren en inleveren',
    answered: (count, total) => `Je hebt er ${count} van de ${total} beantwoord.`,
    straightOn: 'Direct naar inleveren',
    skipped: 'Overgeslagen',
    noComment: 'Niets geschreven',
    change: 'Wijzigen',
    changeLabel: (text) => `Wijzigen: ${text}`,
    nextHeading: 'Wat er nu gebeurt',
    next: (instant) => [
      'Je antwoorden worden op dit apparaat verzegeld en gaan zonder je naam in de stembus.',
      `Tot ${instant} kun je ze vanaf dit apparaat wijzigen.`,
      'Daarna worden alle stembiljetten tegelijk geopend. Alleen totalen per groep worden getoond.',
    ],
    handIn: 'Inleveren',
    handInChanges: 'Wijzigingen inleveren',
    sending: 'Wordt ingeleverd…',
    nothing: 'Je hebt nog niets beantwoord. Beantwoord minstens één stelling om in te leveren.',
    needsCredential:
      'Om in te leveren is je stembewijs nodig, en dat kon nog niet worden opgehaald. Je antwoorden staan veilig op dit apparaat; deze pagina blijft het proberen.',
    refused:
      'De stembus nam je antwoorden niet aan. Ze staan nog op dit apparaat. Laad deze pagina opnieuw en lever nog eens in; helpt dat niet, vertel het dan aan degene die je uitnodigde.',
    sittingHeading: 'Je hebt je stembewijs zojuist opgehaald',
    sitting:
      'Direct daarna antwoorden beschermt je minder tegen één soort aanvaller: iemand die live meekijkt op onze servers en die twee op elkaar ziet volgen. Tegen alle anderen blijft de belofte staan. Zit dat je niet lekker, laat dit apparaat dan later voor je inleveren.',
    later: 'Lever later voor mij in',
  },
  later: {
    title: 'Later inleveren',
    heading: 'Je antwoorden worden later ingeleverd',
    body: (instant) =>
      `Er is nog niets verstuurd. Vanaf ${instant} levert dit apparaat ze vanzelf in, zodra deze pagina openstaat. Dat moment is geloot, zodat het tijdstip minder over jou zegt.`,
    how: 'Laat dit tabblad staan, of open het adres van deze pagina later opnieuw. Er staat niets over jou in.',
    closes: (instant) => `De meting sluit op ${instant}. Wat dan nog niet is ingeleverd, telt niet mee.`,
    now: 'Toch nu inleveren',
  },
  receipt: {
    title: 'Ingeleverd',
    heading: 'Bedankt. Je antwoorden zijn ingeleverd.',
    body: (instant) => `Ze tellen mee als de meting sluit op ${instant}. Tot dan kun je ze op dit apparaat wijzigen.`,
    waitingTitle: 'Wachten op verbinding',
    waitingHeading: 'Je antwoorden zijn verzegeld en wachten op verbinding',
    waiting:
      'De stembus is nu niet te bereiken. Laat deze pagina open, of open hem later weer: het inleveren gaat vanzelf verder.',
    receiptHeading: 'Je ontvangstbewijs',
    receipt: 'Deze code hoort alleen bij jouw stembiljet. De code zegt niets over wie je bent of wat je antwoordde.',
    code: 'Code',
    version: 'Versie',
    fingerprint: 'Vingerafdruk',
    save: 'Ontvangstbewijs bewaren',
    fileName: 'speelruimte-ontvangstbewijs.txt',
    change: 'Mijn antwoorden wijzigen',
    afterwards:
      'Open deze pagina na sluiting nog eens: dit apparaat controleert dan vanzelf of jouw stembiljet is meegeteld.',
    bodyOnShared: (instant) =>
      `Ze tellen mee als de meting sluit op ${instant}. Je kunt ze hier nog wijzigen, tot dit apparaat leeg is gemaakt.`,
    afterwardsOnShared:
      'Dit apparaat vergeet je code straks. Schrijf hem op als je na sluiting wilt nagaan of je stembiljet is meegeteld.',
    byHand: 'Of controleer het zelf op de openbare pagina van deze meting',
    shared: 'Gebruikt iemand anders dit apparaat ook?',
    sharedBody:
      'Je antwoorden blijven in deze browser leesbaar. Je kunt ze verwijderen. Wat je inleverde, telt gewoon mee, maar je kunt het dan niet meer wijzigen.',
    changed: 'Je hebt antwoorden gewijzigd die nog niet zijn ingeleverd.',
  },
  closed: {
    title: 'De meting is gesloten',
    heading: 'Deze meting is gesloten',
    handedIn: 'Je hebt ingeleverd. Bedankt.',
    notHandedIn: 'De antwoorden op dit apparaat zijn niet voor sluiting ingeleverd en tellen niet mee.',
    nothing: 'Er kan niets meer worden ingeleverd. Er komt weer een nieuwe meting.',
    checkHeading: 'Telt jouw stembiljet mee?',
    checking: 'Dit apparaat haalt de openbare lijst op en zoekt je code erin. De server ziet niet welke je zoekt.',
    inclusion: {
      included:
        'Ja. Je code staat in de openbare lijst, en die lijst hoort bij de controlesom die iedereen te zien krijgt.',
      missing:
        'Je code staat niet in de openbare lijst. Wat je inleverde, is niet meegeteld. Bewaar je ontvangstbewijs en laat het zien aan je ondernemingsraad: dit hoort niet te kunnen.',
      'root-differs':
        'De lijst hoort niet bij de controlesom die is gepubliceerd. Vertel het je ondernemingsraad, en laat deze pagina zien.',
      'not-yet': 'De stembiljetten worden nog geteld. Kom over een paar minuten terug.',
      unreachable: 'De openbare lijst is nu niet te bereiken. Probeer het later opnieuw; je code blijft hier staan.',
    },
    publicPage: 'Openbare pagina van deze meting: aantallen, controlesom, zelf controleren',
  },
  card: {
    title: 'Meedoen met een kaart',
    heading: 'Doe mee met je kaart',
    body: 'Trek een kaart, scan hem of typ de code over. Niemand weet welke kaart jij hebt.',
    code: 'Code op je kaart',
    hint: '20 letters en cijfers, bijvoorbeeld K7QM-2XRT-9HBD-PW4C-1J0N. Hoofdletters en streepjes maken niet uit.',
    wrong: 'Dit is geen hele code. Een code heeft 20 letters en cijfers; kijk of je er een vergeten bent.',
    open: 'Beginnen',
    privacyHeading: 'Dit apparaat vergeet je',
    privacy:
      'Je antwoorden gaan verzegeld naar de stembus. Daarna wordt alles van dit apparaat gewist. Loop je weg zonder af te maken, dan gebeurt dat na drie minuten vanzelf. Liever op je eigen telefoon? Scan de kaart daarmee.',
    ownDevice: 'Dit is geen gedeeld apparaat',
  },
  shared: {
    label: 'Gedeeld apparaat: na jou doet iemand anders mee.',
    next: 'Stoppen en alles wissen',
    idle: (seconds) => `Ben je er nog? Over ${seconds} seconden wordt alles gewist.`,
    stillHere: 'Ja, ik ben er nog',
    done: 'Klaar: maak leeg voor de volgende',
  },
  otherPerson: { goOn: 'Verder met wat hier al staat', replace: 'Wis dat en gebruik mijn link' },
  start: {
    title: 'Welkom',
    heading: 'Je persoonlijke link opent de vragen',
    body: 'Je vindt hem in de mail waarin je organisatie de meting aankondigde. De link is alleen voor jou: geef hem niet door.',
    noMail: 'Geen mail gekregen? Vraag ernaar bij degene die de meting in je organisatie verzorgt.',
    rounds: 'Metingen op dit apparaat',
  },
  removeFromDevice: 'Alles over deze meting van dit apparaat verwijderen',
  tryAgain: 'Opnieuw proberen',
  toStart: 'Naar de startpagina',
  stopped: {
    'damaged-link': {
      heading: 'Deze link is niet compleet',
      body: 'Er ontbreekt een stuk, zoals wanneer een mailprogramma een lange regel afbreekt. Open de link in de mail zelf, of kopieer hem helemaal.',
    },
    'unknown-round': {
      heading: 'We kennen deze meting niet',
      body: 'Misschien zit er een tikfout in de link, of is de meting ingetrokken. Open de link in je mail opnieuw; helpt dat niet, vraag het dan aan degene die je uitnodigde.',
    },
    'unknown-link': {
      heading: 'Deze persoonlijke link is niet geldig',
      body: 'Misschien is hij vervangen door een nieuwere. Gebruik de link in de laatste mail; helpt dat niet, vraag het dan aan degene die je uitnodigde.',
    },
    'no-link': {
      heading: 'Open je persoonlijke link op dit apparaat',
      body: 'In deze browser staat geen stembewijs voor deze meting. Open hier de link uit de aankondigingsmail, of ga terug naar het apparaat en de browser waar je hem eerder opende.',
    },
    'collected-elsewhere': {
      heading: 'Je stembewijs staat op een ander apparaat',
      body: 'Je persoonlijke link is eerder geopend, in een andere browser of op een ander apparaat. Iedereen krijgt precies één stembewijs per meting; antwoord dus daar. Heb je de gegevens van die browser gewist, dan kan het stembewijs niet opnieuw worden gemaakt: niemand bewaarde een kopie, en wij weten niet welk stembewijs van jou is.',
    },
    'directory-differs': {
      heading: 'Stop: de twee servers zijn het niet eens over deze meting',
      body: 'Wat over een meting is vastgelegd, moet overal hetzelfde zijn en mag nooit veranderen. Hier is dat niet zo. Vul niets in; er is zojuist geen antwoord verstuurd. Vertel het je ondernemingsraad en degene die de meting verzorgt, en laat deze pagina zien.',
    },
    'end-differs': {
      heading: 'De twee servers zijn het niet eens over wanneer deze meting sluit',
      body: 'Terwijl een meting wordt verlengd, kan dat even zo zijn: probeer het over een minuut opnieuw. Er is zojuist geen antwoord verstuurd. Blijft het zo, vertel het je ondernemingsraad en degene die de meting verzorgt, en laat deze pagina zien.',
    },
    'directory-invalid': {
      heading: 'Stop: de beschrijving van deze meting klopt niet',
      body: 'Deze pagina kan niet controleren wat ze kreeg en gaat daarom niet verder. Er is zojuist geen antwoord verstuurd. Vertel het degene die de meting verzorgt, en laat deze pagina zien.',
    },
    'group-differs': {
      heading: 'Stop: de lijst van je groep klopt niet',
      body: 'De mensen die volgens de server in je groep zitten, zijn niet de mensen uit de vingerafdruk. Vul niets in; er is zojuist geen antwoord verstuurd. Vertel het je ondernemingsraad, en laat deze pagina zien.',
    },
    'signature-invalid': {
      heading: 'Stop: het stembewijs is niet echt',
      body: 'Het stembewijs is niet ondertekend met de sleutel van je groep. Zo’n merkteken zou je herkenbaar kunnen maken. Vul niets in; er is zojuist geen antwoord verstuurd. Vertel het je ondernemingsraad, en laat deze pagina zien.',
    },
    'questionnaire-differs': {
      heading: 'Stop: dit zijn niet de vragen die zijn vastgelegd',
      body: 'De vragenlijst wijkt af van die in de vingerafdruk. Vul niets in; er is zojuist geen antwoord verstuurd. Vertel het je ondernemingsraad en degene die de meting verzorgt.',
    },
    'ballot-box-unreachable': {
      heading: 'Geen verbinding',
      body: 'De stembus is niet te bereiken. Wat je eerder antwoordde, staat nog op dit apparaat. Controleer je verbinding en probeer het opnieuw.',
    },
    'unknown-card': {
      heading: 'Deze kaart is niet geldig',
      body: 'Kijk of de code goed is overgenomen, en of de kaart van deze meting is. Helpt dat niet, trek dan een andere kaart of vraag het aan degene die de kaarten uitdeelt.',
    },
    'card-used': {
      heading: 'Met deze kaart is al meegedaan',
      body: 'De kaart is eerder gebruikt, op een ander apparaat. Elke kaart geldt één keer; antwoord daar verder, of trek een andere kaart.',
    },
    'other-person': {
      heading: 'In deze browser staat al een stembewijs van een andere link',
      body: 'Misschien opende iemand anders hier eerder een persoonlijke link voor deze meting. Met wat hier staat, antwoord je namens die persoon. Wis je het, dan kan die persoon niet meer meedoen of wijzigen: een stembewijs komt maar één keer. Gebruik liever je eigen telefoon, of een andere browser.',
    },
    'no-crypto': {
      heading: 'Deze browser kan je antwoorden niet verzegelen',
      body: 'Werk de browser bij, of open je link op een ander apparaat. Het kan ook komen doordat de pagina niet via een beveiligde verbinding (https) is geopend.',
    },
    'no-storage': {
      heading: 'Deze browser kan je antwoorden niet bewaren',
      body: 'Opslag staat uit, of dit is een privévenster dat het niet toestaat, of de pagina is niet via een beveiligde verbinding geopend. Open de link in een gewoon venster.',
    },
  },
};
