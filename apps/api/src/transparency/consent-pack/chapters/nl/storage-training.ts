import { NO_TERM } from './storage-table.js';

/** What is kept about trainers, and about what managers let them see. */
export const trainingRows = (): string[][] => [
  [
    'Trainers: wie naar gepubliceerde cijfers van welke afdelingen mag kijken, en tot en met welke dag; wat elke leidinggevende van een afdeling laat zien (het team bij naam, het eigen beeld), zonder wanneer dat is gezegd; welke afdelingen een trainer als cohort heeft samengesteld, ook verwijderde, zodat geen latere keuze een team verraadt; van welke cohorten een trainer het trainingsdossier of de verandering heeft gezien en welke afdelingen toen op naam mochten staan, zonder wanneer en zonder cijfer, om dezelfde reden; in welke volgorde een trainer het programma van een training heeft gezet; en op welke dag een cohort is getraind, wanneer welke teams daarna opnieuw bevraagd worden, wat een beheerder daarover besloot, en de mails daarover aan beheerders en de trainer',
    'Dienst',
    `Toegang: tot en met de laatste dag, hoogstens een jaar. Van een verstuurde mail alleen het onderwerp. ${NO_TERM}; het gaat weg als de trainer wordt gewist, behalve de keuzes van afdelingen en wat ervan is gezien`,
  ],
];
