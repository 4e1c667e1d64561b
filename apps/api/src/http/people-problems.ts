/** What can be wrong with changing people and units by hand. See `PROBLEMS`. */
export const PEOPLE_PROBLEMS = {
  'changed-meanwhile': {
    status: 409,
    nl: 'Iemand anders was je voor. Veranderd is intussen: {whatNl}. Er is niets opgeslagen; kijk wat er nu staat en probeer het opnieuw.',
    en: 'Somebody else was ahead of you. Changed meanwhile: {whatEn}. Nothing was saved; look at what is there now and try again.',
  },
  'kept-by-system': {
    status: 409,
    nl: 'Het personeelssysteem houdt dit bij. Verander het daar, dan komt het vanzelf hier.',
    en: 'The personnel system keeps this up to date. Change it there, and it comes here by itself.',
  },
  'address-taken': {
    status: 409,
    nl: '{value} is al het adres van {name}. Iedereen heeft een eigen adres.',
    en: '{value} is the address of {name} already. Everybody has an address of their own.',
  },
  'address-of-leaver': {
    status: 409,
    nl: '{value} is het adres van {name}, die hier eerder was. Zoek diegene bij ‘uit dienst’ en neem die weer op.',
    en: '{value} is the address of {name}, who was here before. Find that person among those who left, and take them back.',
  },
  'bad-address': {
    status: 422,
    nl: '“{value}” is geen e-mailadres. Verbeter het, zoals naam@organisatie.nl.',
    en: '“{value}” is not an e-mail address. Correct it, such as name@organisation.nl.',
  },
  'person-left': {
    status: 409,
    nl: 'Deze persoon is uit dienst. Neem die eerst weer op.',
    en: 'This person has left. Take them back first.',
  },
  'unit-needed': { status: 422, nl: 'Kies een afdeling.', en: 'Choose a unit.' },
  'unit-gone': {
    status: 409,
    nl: 'Deze afdeling bestaat niet meer. Kies een andere.',
    en: 'This unit is not there any more. Choose another one.',
  },
  'manager-gone': {
    status: 409,
    nl: 'Deze leidinggevende is hier niet (meer). Kies iemand anders.',
    en: 'This manager is not here, or no longer. Choose somebody else.',
  },
  'manager-circle': {
    status: 409,
    nl: 'Zo zouden mensen in een kring elkaars leidinggevende zijn. Kies een leidinggevende die niet onder hen staat.',
    en: 'That would make people each other’s managers in a circle. Choose a manager who is not below them.',
  },
  'not-yourself': {
    status: 409,
    nl: 'Jezelf kun je niet uit dienst zetten. Vraag het een andere beheerder.',
    en: 'You cannot deactivate yourself. Ask another administrator.',
  },
  'unit-name-taken': {
    status: 409,
    nl: 'Op deze plek is al een afdeling die “{value}” heet. Kies een andere naam.',
    en: 'In this place there is a unit called “{value}” already. Choose another name.',
  },
  'unit-circle': {
    status: 409,
    nl: 'Een afdeling kan niet onder zichzelf staan. Kies een andere plek.',
    en: 'A unit cannot be below itself. Choose another place.',
  },
  'unit-one-top': {
    status: 409,
    nl: 'Bovenaan staat één afdeling, de organisatie zelf. Kies waar deze onder valt.',
    en: 'There is one unit at the top, the organisation itself. Choose what this one belongs to.',
  },
  'unit-not-empty': {
    status: 409,
    nl: '“{value}” is niet leeg: er zijn nog mensen of afdelingen. Verplaats die eerst.',
    en: '“{value}” is not empty: there still are people or units. Move those first.',
  },
  'unit-without-people': {
    status: 409,
    nl: 'In “{value}” is niemand. Wie een afdeling leidt, blijkt uit de mensen erin: zet die er eerst in.',
    en: 'There is nobody in “{value}”. Who leads a unit follows from the people in it: put them there first.',
  },
} as const;
