import { kendallTau, tauLimit } from './kendall-tau.ts';

/** Fewer things than this have no order worth speaking of. */
const ENOUGH = 20;

/** What a row is about: a credential (who has the inbox knows when it came), a comment, or the ballots of a block. */
export type Subject = 'credential' | 'comment' | 'block';

export interface Place {
  /** When the ballot that it is about arrived, or the first one of the block. */
  readonly arrival: number;
  readonly rank: number;
}

/** One order that somebody with the database and its log can put rows into. */
export interface Order {
  readonly table: string;
  /** By what: a system column, a column, where a long value lies, the log. */
  readonly by: string;
  /** Whether it comes from where and when a row was written, and not from what is in it. */
  readonly isOfStorage: boolean;
  readonly about: Subject;
  readonly places: readonly Place[];
}

/** What somebody can tell from the database. */
export interface Finding {
  readonly what: string;
  readonly rows: number;
  /** How much of one order is in the other; NaN for a finding of another kind. */
  readonly tau: number;
  readonly isLeak: boolean;
}

/** How much of the order of arrival is in these orders. */
export function againstArrival(orders: readonly Order[]): Finding[] {
  return orders
    .filter(({ places }) => places.length >= ENOUGH)
    .map(({ table, by, places }) =>
      finding(
        `${table} by ${by}`,
        places.map(({ arrival, rank }) => [arrival, rank]),
      ),
    );
}

/**
 * How much of the orders of credentials is in those of comments. A comment that stands where its credential stands has
 * the time of arrival of that credential, which every copy of the log of the inbox knows.
 */
export function commentsAgainstCredentials(orders: readonly Order[]): Finding[] {
  const [comments, credentials] = (['comment', 'credential'] as const).map((subject) =>
    orders.filter(({ about, isOfStorage }) => about === subject && isOfStorage),
  );
  return (comments ?? []).flatMap((comment) =>
    (credentials ?? []).flatMap((credential) => {
      const ranks = new Map(credential.places.map(({ arrival, rank }) => [arrival, rank]));
      const pairs = comment.places.flatMap(({ arrival, rank }): [number, number][] => {
        const other = ranks.get(arrival);
        return other === undefined ? [] : [[rank, other]];
      });
      const what = `${comment.table} by ${comment.by} and ${credential.table} by ${credential.by}`;
      return pairs.length < ENOUGH ? [] : [finding(what, pairs)];
    }),
  );
}

export function leaksIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ isLeak }) => isLeak)
    .map(({ what, rows, tau }) => (Number.isNaN(tau) ? what : `${what}: τ = ${tau.toFixed(2)} (${rows} rows)`));
}

function finding(what: string, pairs: readonly (readonly [number, number])[]): Finding {
  const tau = kendallTau(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  return { what, rows: pairs.length, tau, isLeak: Math.abs(tau) >= tauLimit(pairs.length) };
}
