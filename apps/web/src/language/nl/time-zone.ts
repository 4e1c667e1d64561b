export const timeZone = {
  title: 'Tijdzone',
  lead: 'Op deze klok openen en sluiten metingen, gaan mails uit en beginnen en eindigen dagen.',
  now: 'Daar is het nu: {{when}}.',
  universal: 'Wereldtijd',
  africa: 'Afrika',
  america: 'Amerika',
  antarctica: 'Antarctica',
  arctic: 'Noordelijke IJszee',
  asia: 'Azië',
  atlantic: 'Atlantische Oceaan',
  australia: 'Australië',
  europe: 'Europa',
  indian: 'Indische Oceaan',
  pacific: 'Stille Oceaan',
  note: 'Mails en posters noemen bij elke tijd de tijdzone. In de vragenlijst toont een telefoon zijn eigen tijd. De feestdagen die een reeks kan overslaan zijn die van Nederland.',
  save: 'Tijdzone opslaan',
  saving: 'Wordt opgeslagen…',
  saved: 'Opgeslagen. Alle dagen en tijden zijn vanaf nu die van {{place}}.',
  keptByRound:
    'Er loopt een meting, en haar mails en tijden gaan op de klok van {{place}}. Je kunt de tijdzone veranderen als ze geteld is.',
  keptByPlan:
    'Er staan metingen klaar met tijden op de klok van {{place}}. Wil je de tijdzone veranderen, beëindig dan eerst de reeks of de terugblikken, en stel ze daarna opnieuw in.',
};
