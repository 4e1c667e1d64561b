import type { PlaybookAction } from './playbook.js';

/** What a team can do about the four causes. In the order in which they are offered. */
export const CAUSE_ACTIONS: readonly PlaybookAction[] = [
  {
    id: 'say-the-why',
    for: ['clarity'],
    source: 'seed 001',
    title: { nl: 'Vertel waar het heen gaat, en waarom', en: 'Say where this is going, and why' },
    how: {
      nl: 'Neem tien minuten in het teamoverleg: waar werken we deze maanden naartoe, wat valt daardoor af, en wat weet je zelf nog niet? Vraag ieder om het in één zin terug te zeggen. Het verschil tussen die zinnen is je agenda.',
      en: 'Take ten minutes in the team meeting: what are we working towards these months, what does that rule out, and what do you not know yet yourself? Ask everyone to say it back in one sentence. The differences between those sentences are your agenda.',
    },
    check: {
      nl: 'Ik kan in één zin zeggen waar ons team naartoe werkt.',
      en: 'I can say in one sentence what our team is working towards.',
    },
  },
  {
    id: 'one-priority-list',
    for: ['clarity'],
    source: 'seed 001',
    title: { nl: 'Maak één lijst met wat voorgaat', en: 'Make one list of what comes first' },
    how: {
      nl: 'Maak samen één zichtbare lijst met de volgorde van het werk. Wat erbij komt, krijgt een plek op de lijst; dan is ook te zien wat opschuift.',
      en: 'Together make one visible list with the order of the work. Whatever is added gets a place on the list; so everyone can see what moves down.',
    },
    check: {
      nl: 'Als er werk bij komt, is duidelijk wat daarvoor opschuift.',
      en: 'When work is added, it is clear what moves down for it.',
    },
  },
  {
    id: 'trade-expectations',
    for: ['expectations', 'not-landing'],
    source: 'seed 002',
    title: { nl: 'Ruil verwachtingen uit, twee kanten op', en: 'Trade expectations, both ways' },
    how: {
      nl: 'Ieder schrijft drie zinnen: dit verwacht ik van jou, dit denk ik dat jij van mij verwacht, dit heb ik daarvoor nodig. Vergelijk ze per tweetal met de leidinggevende. Nee zeggen mag: een verwachting die niemand kan waarmaken, wordt nu bijgesteld en niet achteraf.',
      en: 'Everyone writes three sentences: this I expect of you, this I think you expect of me, this is what I need for it. Compare them in pairs with the manager. Saying no is allowed: an expectation that nobody can meet is adjusted now, not afterwards.',
    },
    check: {
      nl: 'Wat ik en mijn leidinggevende van elkaar verwachten, is uitgesproken.',
      en: 'What my manager and I expect of each other has been said out loud.',
    },
  },
  {
    id: 'decisions-that-are-yours',
    for: ['expectations', 'held', 'not-landing'],
    source: 'seed 001',
    title: { nl: 'Schrijf op welke beslissingen van jou zijn', en: 'Write down which decisions are yours' },
    how: {
      nl: 'Loop de delegatiegebieden langs en kies per gebied het niveau dat vanaf nu geldt. Schrijf erbij welk voorbeeld daar wél en welk voorbeeld daar niet onder valt. Hang het op waar het werk gebeurt.',
      en: 'Go through the delegation areas and choose for each the level that holds from now on. Add one example that falls under it and one that does not. Put it up where the work is done.',
    },
    check: {
      nl: 'Ik weet van mijn werk welke beslissingen van mij zijn.',
      en: 'I know which decisions in my work are mine.',
    },
  },
  {
    id: 'quarter-of-an-hour',
    for: ['attention'],
    source: 'seed 001',
    title: {
      nl: 'Een kwartier per persoon, zonder agenda van jou',
      en: 'A quarter of an hour per person, without an agenda of yours',
    },
    how: {
      nl: 'Plan elke twee weken een kwartier met elk teamlid. De ander bepaalt het onderwerp. Jij luistert, vat samen en vraagt wat de ander nodig heeft. Sla het niet over; verzetten mag.',
      en: 'Plan a quarter of an hour with every team member every two weeks. They choose the subject. You listen, sum up and ask what they need. Move it if you must; never skip it.',
    },
    check: {
      nl: 'Ik heb regelmatig een gesprek met mijn leidinggevende waarin ik het onderwerp bepaal.',
      en: 'I regularly have a talk with my manager in which I choose the subject.',
    },
  },
  {
    id: 'name-what-you-saw',
    for: ['attention', 'uncertainty'],
    source: 'seed 001',
    title: { nl: 'Benoem wat je hebt gezien', en: 'Name what you saw' },
    how: {
      nl: 'Noem elke week van elk teamlid één concreet ding dat je hebt gezien en wat het opleverde. Geen compliment in het algemeen, wel wat diegene deed.',
      en: 'Every week, name for every team member one concrete thing you saw and what it led to. Not praise in general, but what that person did.',
    },
    check: {
      nl: 'Mijn leidinggevende laat merken te zien wat ik doe.',
      en: 'My manager shows that what I do is seen.',
    },
  },
  {
    id: 'early-word-on-how-it-goes',
    for: ['uncertainty'],
    source: 'seed 001',
    title: { nl: 'Zeg vroeg hoe iemand het doet', en: 'Say early how somebody is doing' },
    how: {
      nl: 'Wacht niet op het jaargesprek. Vraag bij elk afgerond stuk werk eerst wat de ander er zelf van vindt, en zeg dan wat goed was en wat de volgende keer anders kan.',
      en: 'Do not wait for the yearly review. With every finished piece of work, first ask what they think of it themselves, then say what was good and what could be different next time.',
    },
    check: {
      nl: 'Ik weet hoe mijn leidinggevende vindt dat ik het doe.',
      en: 'I know how my manager thinks I am doing.',
    },
  },
  {
    id: 'say-what-is-not-known',
    for: ['uncertainty', 'clarity'],
    source: 'seed 001',
    title: { nl: 'Zeg ook wat je nog niet weet', en: 'Say what you do not know yet, too' },
    how: {
      nl: 'Deel over een verandering drie dingen: wat vaststaat, wat nog open is, en wanneer je meer vertelt. Houd je aan die datum, ook als er niets nieuws is.',
      en: 'About a change, share three things: what is settled, what is open, and when you will say more. Keep to that date, even when there is nothing new.',
    },
    check: {
      nl: 'Bij veranderingen weet ik wanneer ik meer hoor.',
      en: 'When things change, I know when I will hear more.',
    },
  },
];
