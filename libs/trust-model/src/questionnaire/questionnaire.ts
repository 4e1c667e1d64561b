/** A text in the two languages of the product. */
export interface Translated {
  readonly nl: string;
  readonly en: string;
}

/** The two forms of a round: the short `pulse` and the complete `baseline`. */
export const ROUND_KINDS = ['pulse', 'baseline'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** What a scale is about; the page of a team has one section per group. */
export const SCALE_GROUPS = ['cause', 'letting-go', 'foundation'] as const;
export type ScaleGroup = (typeof SCALE_GROUPS)[number];

/** An answer to an item, or a level of delegation. There is no zero and no half. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** One statement that people agree or disagree with. */
export interface Item extends Translated {
  readonly id: string;
  /** Part of the pulse; every item is part of the baseline if its scale is. */
  readonly short?: boolean;
  /** Agreeing is bad: counted as 6 − answer, so that 5 is good on every scale. */
  readonly reversed?: boolean;
  readonly conviction?: string;
  readonly facet?: string;
  /** The same statement as the manager reads it in the mirror. */
  readonly manager?: Translated;
}

/** Statements that together measure one thing. */
export interface Scale {
  readonly id: string;
  readonly group: ScaleGroup;
  readonly modules: readonly RoundKind[];
  readonly source: string;
  /** Name of the good end. */
  readonly name: Translated;
  /** What a low figure means. */
  readonly low: Translated;
  readonly managerName?: Translated;
  readonly note?: string;
  readonly items: readonly Item[];
}

/** A subject that can be delegated further or less far. */
export interface DelegationArea extends Translated {
  readonly id: string;
}

/** How far a subject is delegated, from 1 (the manager decides) to 5 (the team decides). */
export interface DelegationLevel extends Translated {
  readonly level: Rating;
}

/** What the team of one unit is asked beyond the rest, since it agreed on something. 1–5, 5 is good, never reversed. */
export interface FollowUp extends Translated {
  /** Made by `followUpItemId`; the same for every unit that is asked this. */
  readonly id: string;
  readonly unitId: string;
}

/**
 * A statement that an organisation adds itself. It belongs to no scale, and so to no index, no stance and no cause; everybody
 * is asked it, in either kind of round.
 */
export interface OwnItem extends Translated {
  /** Made by `ownItemId`; another wording is another statement. */
  readonly id: string;
  /** Agreeing is bad: counted as 6 − answer. */
  readonly reversed?: boolean;
  /** Neither end is good; never together with `reversed`. */
  readonly neutral?: boolean;
}

export interface Questionnaire {
  readonly id: string;
  readonly version: number;
  readonly languages: readonly ('nl' | 'en')[];
  readonly ratingScale: {
    readonly min: 1;
    readonly max: 5;
    readonly labels: { readonly nl: readonly string[]; readonly en: readonly string[] };
    readonly optOut: Translated;
  };
  readonly scales: readonly Scale[];
  readonly delegation: {
    readonly modules: readonly RoundKind[];
    readonly source: string;
    readonly question: { readonly current: Translated; readonly wanted: Translated };
    readonly levels: readonly DelegationLevel[];
    readonly areas: readonly DelegationArea[];
  };
  /** In the order in which they are asked, after the scales. There is no such list if it is empty. */
  readonly ownItems?: readonly OwnItem[];
  /** Asked in either kind of round, each of one unit that is a block of its own. There is no such list if it is empty. */
  readonly followUps?: readonly FollowUp[];
  readonly open: Translated & {
    readonly modules: readonly RoundKind[];
    readonly optional: boolean;
    /** In UTF-16 code units, as a browser's `maxlength` counts. */
    readonly maxLength: number;
    readonly warning: Translated;
  };
}
