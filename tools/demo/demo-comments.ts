import type { Random } from './seeded-random.ts';

/** Share of those who answer that also write something. */
const SHARE = 0.35;

/** What people of the demo organisation write: invented, about the work, without a name. */
const COMMENTS = [
  'Spreek vooraf af wat we zelf mogen beslissen, dan hoeven we niet steeds te vragen.',
  'Minder tussentijds meekijken. Aan het eind samen terugkijken werkt beter.',
  'Als een afspraak niet lukt, hoor ik dat liever meteen dan achteraf.',
  'Ik wil best meer doen met de planning, maar dan ook met het rooster erbij.',
  'Het helpt als duidelijk is wat voorgaat wanneer alles tegelijk komt.',
  'We krijgen ruimte, maar bij een lastige klant staan we er alleen voor.',
  'Vaker even vragen hoe het gaat. Dat hoeft niet lang te duren.',
  'Vertrouw erop dat wij het melden als iets vastloopt.',
  'Laat het proces los en houd het doel vast.',
  'Onze overdracht kan beter: nu weet de volgende dienst niet wat er beslist is.',
  'I would like to know earlier what changes, also when it is not certain yet.',
  'Let us try it our way for a month, and then look at it together.',
] as const;

/** What one invented person writes, or null: most people write nothing. */
export function demoComment(random: Random): string | null {
  const writes = random() < SHARE;
  const comment = COMMENTS[Math.floor(random() * COMMENTS.length)];
  return writes && comment !== undefined ? comment : null;
}
