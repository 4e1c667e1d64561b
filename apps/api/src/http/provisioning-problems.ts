/** What a personnel system, or the administrator who reads its log, can be told. `scimType`: RFC 7644, table 9. */
export const PROVISIONING_PROBLEMS = {
  'wrong-provisioning-token': {
    status: 401,
    nl: 'Dit token is niet (meer) geldig. Maak in Speelruimte bij Medewerkers een nieuw token en zet het in het personeelssysteem.',
    en: 'This token is not valid, or no longer. Make a new one in Leeway under People, and put it into the personnel system.',
  },
  'too-many-tokens': {
    status: 429,
    nl: 'Er is te vaak een ongeldig token gebruikt. Probeer het over {minutes} minuten opnieuw, met een geldig token kan het meteen.',
    en: 'An invalid token was used too often. Try again in {minutes} minutes; with a valid token it works at once.',
  },
  'scim-syntax': {
    status: 400,
    scimType: 'invalidSyntax',
    nl: 'Deze aanvraag klopt niet: {what}.',
    en: 'This request is not right: {what}.',
  },
  'scim-filter': {
    status: 400,
    scimType: 'invalidFilter',
    nl: 'Dit filter wordt niet ondersteund: {filter}. Gebruik “eq” en “and”, met {attributes}.',
    en: 'This filter is not supported: {filter}. Use “eq” and “and”, with {attributes}.',
  },
  'scim-value': {
    status: 400,
    scimType: 'invalidValue',
    nl: '“{attribute}” mag niet leeg zijn of heeft een waarde die niet kan. Verbeter het in het personeelssysteem.',
    en: '“{attribute}” may not be empty, or has a value that is not possible. Correct it in the personnel system.',
  },
  'scim-no-target': {
    status: 400,
    scimType: 'noTarget',
    nl: 'Bij “remove” hoort een “path”.',
    en: 'A “remove” needs a “path”.',
  },
  'scim-no-address': {
    status: 400,
    scimType: 'invalidValue',
    nl: '{value} heeft geen e-mailadres. Stuur “emails” van het type “work” mee, of een userName die een e-mailadres is.',
    en: '{value} has no e-mail address. Send “emails” of the type “work”, or a userName that is an e-mail address.',
  },
  'scim-taken': {
    status: 409,
    scimType: 'uniqueness',
    nl: '{value} is al in gebruik. Laat het personeelssysteem daarop zoeken, of kies iets anders.',
    en: '{value} is in use already. Let the personnel system look for it, or choose another one.',
  },
  'scim-unit-path': {
    status: 400,
    scimType: 'invalidValue',
    nl: 'De afdeling “{value}” klopt niet: schrijf de weg van boven naar beneden, zoals “Organisatie > Afdeling > Team”.',
    en: 'The unit “{value}” is not right: write the way from the top down, such as “Organisation > Department > Team”.',
  },
  'scim-unit-unclear': {
    status: 400,
    scimType: 'invalidValue',
    nl: 'Er zijn meer afdelingen die “{value}” heten. Stuur de hele weg, zoals “Organisatie > Afdeling > Team”.',
    en: 'Several units are called “{value}”. Send the whole path, such as “Organisation > Department > Team”.',
  },
  'scim-unit-place': {
    status: 400,
    scimType: 'invalidValue',
    nl: '“{value}” kan niet onder zichzelf of naast de organisatie staan. Kies een andere plaats.',
    en: '“{value}” cannot be below itself or beside the organisation. Choose another place.',
  },
  'scim-unit-not-empty': {
    status: 409,
    nl: 'Onder “{value}” staan nog afdelingen. Verwijder die eerst.',
    en: 'There are units below “{value}”. Remove those first.',
  },
  'scim-unit-in-round': {
    status: 409,
    nl: '“{value}” doet mee aan een meting die nog niet gesloten is. Verwijder de groep daarna; mensen verplaatsen kan wel.',
    en: '“{value}” takes part in a round that is not closed yet. Remove the group after that; people can be moved.',
  },
  'scim-unknown-person': {
    status: 400,
    scimType: 'invalidValue',
    nl: 'Er is niemand met id {value}. Voeg diegene eerst toe, of koppel de groep opnieuw.',
    en: 'There is nobody with the id {value}. Add that person first, or link the group again.',
  },
  'scim-unknown-manager': {
    status: 400,
    scimType: 'invalidValue',
    nl: 'De leidinggevende {value} is niet bekend of niet actief. Voeg diegene eerst toe en stuur deze persoon dan opnieuw.',
    en: 'The manager {value} is not known or not active. Add that person first, then send this one again.',
  },
  'scim-manager-circle': {
    status: 400,
    scimType: 'invalidValue',
    nl: '{value} kan hier niet de leidinggevende zijn: dan zouden mensen in een kring elkaars leidinggevende zijn. Wie bovenaan staat, heeft geen leidinggevende.',
    en: '{value} cannot be the manager here: people would be each other’s managers in a circle. Who is at the top has no manager.',
  },
  'scim-last-administrator': {
    status: 409,
    nl: '{value} is de enige beheerder. Maak eerst iemand anders beheerder.',
    en: '{value} is the only administrator. Make somebody else an administrator first.',
  },
  'erase-still-here': {
    status: 409,
    nl: 'Deze persoon werkt hier nog volgens de lijst. Haal die er eerst af; daarna kun je de gegevens wissen.',
    en: 'According to the list this person still works here. Take them off it first; then you can erase the data.',
  },
  'erase-in-round': {
    status: 409,
    nl: 'Deze persoon hoort bij een meting die nog loopt, tot {untilNl}. Wissen kan zodra die gesloten is.',
    en: 'This person belongs to a round that still runs, until {untilEn}. You can erase the data once it is closed.',
  },
} as const satisfies Record<string, { status: number; scimType?: string; nl: string; en: string }>;
