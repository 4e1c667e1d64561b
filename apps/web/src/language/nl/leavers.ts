export const leavers = {
  title: 'Gegevens wissen van wie vertrokken is',
  lead: 'Vraagt iemand die hier niet meer werkt om de eigen gegevens te wissen? Dat doe je hier. Zolang een meting loopt waar iemand bij hoort, kan het nog niet.',
  search: 'Naam of e-mailadres',
  look: 'Zoeken',
  nobody: 'Er is niemand vertrokken van wie nog gegevens bewaard worden.',
  notFound: 'Zo heet niemand die vertrokken is.',
  inRound: 'Hoort nog bij een meting, tot {{when}}. Daarna kun je wissen.',
  more: 'Dit zijn er {{shown}} van {{total}}. Zoek op naam om de anderen te vinden.',
  erase: 'Wissen',
  erasing: 'Bezig met wissen…',
  done: 'De gegevens zijn gewist.',
  confirmTitle: 'Gegevens van {{name}} wissen?',
  confirm: 'Wissen',
  confirmText:
    'Naam, e-mailadres en wachtwoord verdwijnen, ook uit de lijsten van gesloten metingen, net als het eigen beeld als leidinggevende. Dit kun je niet terugdraaien.',
  confirmStays:
    'Uitslagen veranderen niet: antwoorden hangen aan niemand vast. Dat er een stembewijs is opgehaald, blijft staan, zonder naam.',
  confirmCare: 'Staat de naam in een afspraak van een team? Vraag wie dat team leidt om die aan te passen.',
};
