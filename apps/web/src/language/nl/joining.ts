export const joining = {
  title: 'Groepen samenvoegen',
  text: 'Werken twee teams als één team? Dan kunnen ze samen één resultaat krijgen. Geen van beide krijgt in deze meting dan een eigen resultaat. Verder splitsen dan hier staat kan niet: dan zou er te veel van één persoon te zien zijn.',
  first: 'Deze groep',
  second: 'samen met',
  choose: 'Kies een groep',
  join: 'Samenvoegen',
  apart: 'Losmaken',
  'too-small': 'Te klein voor een eigen resultaat: {{units}}.',
  'takes-in-small': 'Geen eigen resultaat, omdat er een te kleine buur bij komt: {{units}}.',
  joined: 'Zou anders een eigen resultaat krijgen: {{units}}.',
  byYou: 'Door jou samengevoegd.',
  counts: 'Telt mee in de totalen van {{unit}}, en van geen afdeling daaronder.',
};
