import type { Language } from '../values.js';

/** Why a statement is refused: it asks for something about the person, and R7 of the promise forbids every such cut. */
export const STATEMENT_REFUSALS = ['asks-who-you-are'] as const;
export type StatementRefusal = (typeof STATEMENT_REFUSALS)[number];

/** What a statement may look like and had better not: advice, since a few patterns can be wrong about a sentence. */
export const STATEMENT_HINTS = [
  /** Ends with a question mark, or asks for text: nobody can agree with it. */
  'not-a-statement',
  /** Two subjects: whoever agrees with one of them can't answer. */
  'two-subjects',
  /** Two denials in one sentence. */
  'double-negation',
  /** Seems to name a person. */
  'names-somebody',
  /** About one person whom everybody can tell, such as the director. */
  'about-one-person',
  /** A word such as "always": nobody can agree with it who has seen one exception. */
  'absolute',
] as const;
export type StatementHint = (typeof STATEMENT_HINTS)[number];

export interface StatementReading {
  readonly refusals: readonly StatementRefusal[];
  readonly hints: readonly StatementHint[];
}

/**
 * What somebody says of themselves when they agree: what they are, have, how old they are, how long and where they work, whom
 * they belong to. As words: `\b` and `i` are added.
 */
const WHO_YOU_ARE: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    String.raw`ik ben (een )?(man|vrouw|moeder|vader|ouder|mantelzorger|non-?binair|trans\w*|homo\w*|lesbi\w+|hetero\w*|bi(seksueel)?|queer)`,
    String.raw`ik ben (een )?(moslim\w*|christen|christelijk|jood\w?|joods|hindoe|katholiek|protestants?|gelovig|religieus|atheïst)`,
    String.raw`ik ben (een )?(nederlander|nederlandse|allochtoon|autochtoon|migrant|vluchteling|zwart|wit|gekleurd)`,
    String.raw`ik ben (zwanger|getrouwd|gescheiden|alleenstaand|samenwonend|single|gehandicapt|chronisch ziek|arbeidsongeschikt)`,
    String.raw`ik ben (een )?(leidinggevende|manager|teamleider|stagiaire?|uitzendkracht|zzp'?er|trainee|oproepkracht)`,
    String.raw`ik ben (jonger|ouder) dan`,
    String.raw`ik ben (lid|geboren|in (vaste|tijdelijke) dienst)`,
    String.raw`\d+ jaar( oud)?`,
    String.raw`ik ben \d+`,
    String.raw`ik heb (\w+ )?(kind|kinderen|beperking|handicap|migratieachtergrond|vaste aanstelling|vast contract|tijdelijk contract)`,
    String.raw`ik werk (\w+ )?(parttime|fulltime|(in )?deeltijd|(in )?voltijd|\d+ (uur|dagen))`,
    String.raw`ik werk (\w+ )?(minder|meer|korter|langer) dan`,
    String.raw`ik werk (\w+ )?sinds`,
    String.raw`ik (werk|zit) (op|bij|in) (de |het )?(afdeling|team|locatie|vestiging|nachtdienst|avonddienst)`,
    String.raw`mijn (leeftijd|geslacht|gender|geaardheid|geloof|religie|afkomst|nationaliteit|etniciteit|huidskleur|geboortejaar|opleidingsniveau|burgerlijke staat) is`,
  ],
  en: [
    String.raw`i am (a |an )?(man|woman|male|female|mother|father|parent|carer|non-?binary|trans\w*|gay|lesbian|straight|heterosexual|bi(sexual)?|queer)`,
    String.raw`i am (a |an )?(muslim|christian|jew|jewish|hindu|catholic|protestant|religious|believer|atheist)`,
    String.raw`i am (a |an )?(foreigner|immigrant|migrant|refugee|black|white|person of colou?r|dutch)`,
    String.raw`i am (pregnant|married|divorced|single|disabled|chronically ill)`,
    String.raw`i am (a |an )?(manager|team leader|supervisor|intern|temp|temporary worker|freelancer|trainee|contractor)`,
    String.raw`i am (younger|older) than`,
    String.raw`i (am a member of|was born)`,
    String.raw`\d+ years( old| of age)?`,
    String.raw`i am \d+`,
    String.raw`i have (\w+ )?(child|children|disability|migration background|permanent contract|temporary contract)`,
    String.raw`i work (\w+ )?(part-?time|full-?time|\d+ (hours|days))`,
    String.raw`i have worked (\w+ )?(for|since)`,
    String.raw`i work (on|in|at) (the )?(department|team|location|night shift|late shift)`,
    String.raw`my (age|sex|gender|sexual orientation|religion|faith|origin|nationality|ethnicity|skin colou?r|year of birth|marital status) is`,
  ],
};

const HINTS: Readonly<Record<Language, Readonly<Record<StatementHint, RegExp>>>> = {
  nl: {
    'not-a-statement': /\?\s*$|\b(beschrijf|vertel|noem|licht toe|leg uit|geef aan)\b/iu,
    'two-subjects': /\b(en|of|alsook|evenals|en\/of)\b/iu,
    'double-negation': /\b(niet|geen|nooit|niemand|niets|zonder)\b.*\b(niet|geen|nooit|niemand|niets|zonder)\b/iu,
    'names-somebody':
      /\b(mevrouw|meneer|dhr\.?|mevr\.?)\s+\p{Lu}|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ (?:van |de |den |der )*\p{Lu}\p{Ll}+/u,
    'about-one-person':
      /\b(de|onze) (directeur|directrice|bestuurder|ceo|voorzitter|teamleider|wethouder|rector|secretaresse)\b/iu,
    absolute: /\b(altijd|nooit|iedereen|niemand|alles|niets)\b/iu,
  },
  en: {
    'not-a-statement': /\?\s*$|\b(describe|tell us|explain|name a|please)\b/iu,
    'two-subjects': /\b(and|or|as well as|and\/or)\b/iu,
    'double-negation':
      /(\bnot\b|n['’]t\b|\bno\b|\bnever\b|\bnobody\b|\bnothing\b|\bwithout\b).*(\bnot\b|n['’]t\b|\bno\b|\bnever\b|\bnobody\b|\bnothing\b|\bwithout\b)/iu,
    'names-somebody':
      /\b(mr|mrs|ms|miss)\.?\s+\p{Lu}|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ (?:van |de |den |der )*\p{Lu}\p{Ll}+/u,
    'about-one-person':
      /\b(the|our) (director|ceo|chair(man|woman|person)?|managing director|head of department|president|secretary)\b/iu,
    absolute: /\b(always|never|everybody|everyone|nobody|everything|nothing)\b/iu,
  },
};

const REFUSED: Readonly<Record<Language, RegExp>> = {
  nl: anyOf(WHO_YOU_ARE.nl),
  en: anyOf(WHO_YOU_ARE.en),
};

/**
 * Reads a statement that an administrator wants to ask, as far as patterns can. Refusals are rules, looked at by the api as
 * well; hints are shown beside the field and stop nobody.
 */
export function readStatement(text: string, language: Language): StatementReading {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return {
    refusals: REFUSED[language].test(plain) ? ['asks-who-you-are'] : [],
    hints: STATEMENT_HINTS.filter((hint) => HINTS[language][hint].test(plain)),
  };
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})(?![\p{L}\d])`, 'iu');
}
