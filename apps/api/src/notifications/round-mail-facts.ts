/** Everything that a mail of a round can say. */
export interface RoundMailFacts {
  readonly firstName: string;
  readonly organisationName: string;
  readonly roundName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Of the organisation; moments are said in it. */
  readonly timeZone: string;
  readonly fingerprintWords: string;
  /** Whether the round asks a part of the organisation, of which the reader is. */
  readonly asksPart: boolean;
  /** Where everybody in the round answers. */
  readonly roundLink: string;
  /** Null if it can not be told any more, and in mails that are the same for everybody. */
  readonly personalLink: string | null;
  /** Where everybody sees what became of the round. */
  readonly publicPage: string;
}
