import type { Localised } from '@leeway/contract';
import type { IntakeQuestionId } from '@leeway/trust-model';

/** The questions for the talk with a manager before the training, as one asks them: open, and without a verdict. */
export const INTAKE_WORDS: Readonly<Record<IntakeQuestionId, Localised>> = {
  'what-do-you-recognise': {
    nl: 'Wat herken je in de uitkomst van je team?',
    en: 'What do you recognise in the result of your team?',
  },
  'what-surprises-you': { nl: 'Wat had je niet verwacht?', en: 'What did you not expect?' },
  'what-should-be-different-afterwards': {
    nl: 'Wat zou je team na de training als eerste mogen merken?',
    en: 'What should your team notice first after the training?',
  },
  'what-would-the-team-say': {
    nl: 'Wat zou je team zeggen als we het hier vroegen?',
    en: 'What would your team say if we asked them here?',
  },
  'when-did-you-last-ask-how-it-goes': {
    nl: 'Wanneer vroeg je voor het laatst hoe het gaat, zonder het over te nemen?',
    en: 'When did you last ask how it is going, without taking over?',
  },
  'what-do-they-carry-alone': {
    nl: 'Wat draagt je team nu alleen, en waaraan merk je dat?',
    en: 'What does your team carry alone now, and how can you tell?',
  },
  'what-would-you-take-back': {
    nl: 'Is er iets dat je samen met hen weer even naar je toe wilt halen?',
    en: 'Is there anything that you and they would rather bring back to you for a while?',
  },
  'how-did-you-hand-it-over': {
    nl: 'Hoe heb je het overgedragen: wat zei je letterlijk?',
    en: 'How did you hand it over: what did you say, word for word?',
  },
  'how-would-they-know-it-is-theirs': {
    nl: 'Waaraan kan je team merken dat het echt van hen is?',
    en: 'How can your team tell that it is really theirs?',
  },
  'what-did-you-take-back-unnoticed': {
    nl: 'Wat haalde je ongemerkt weer naar je toe?',
    en: 'What did you take back without noticing?',
  },
  'what-do-you-fear-could-go-wrong': {
    nl: 'Wat zou er mis kunnen gaan als je het uit handen geeft, en hoe erg zou dat zijn?',
    en: 'What could go wrong if you hand it over, and how bad would that be?',
  },
  'which-check-could-you-drop': {
    nl: 'Welke controle zou je een maand kunnen missen?',
    en: 'Which check could you do without for a month?',
  },
  'what-happens-under-pressure': {
    nl: 'Wat gebeurt er met loslaten als het druk wordt?',
    en: 'What happens to letting go when it gets busy?',
  },
  'what-keeps-you-from-starting': {
    nl: 'Jullie willen allebei verder. Wat houdt je nog tegen?',
    en: 'You both want to go further. What still keeps you from it?',
  },
  'what-do-they-need-first': {
    nl: 'Wat heeft je team nodig voordat het begint?',
    en: 'What does your team need before it starts?',
  },
  'what-is-unclear-for-the-team': {
    nl: 'Wat is voor je team misschien minder helder dan voor jou?',
    en: 'What may be less clear to your team than it is to you?',
  },
  'what-did-you-not-tell-yet': {
    nl: 'Wat heb je nog niet verteld, en waar wacht je op?',
    en: 'What have you not told yet, and what are you waiting for?',
  },
  'what-makes-it-work': { nl: 'Wat maakt dat het bij jullie loopt?', en: 'What makes it work in your team?' },
  'what-could-others-learn-from-you': {
    nl: 'Wat zouden andere leidinggevenden van jullie kunnen afkijken?',
    en: 'What could other managers learn from you and your team?',
  },
  'who-did-not-answer': {
    nl: 'Niet iedereen deed mee. Wat zou meedoen makkelijker maken?',
    en: 'Not everybody took part. What would make taking part easier?',
  },
  'what-do-you-see-yourself': {
    nl: 'Wat zie je zelf, los van de cijfers?',
    en: 'What do you see yourself, apart from the figures?',
  },
};
