import type { Visitor } from './visitor.ts';

/** For tests of results: whoever leads the unit gives up their own view of it; for anybody else nothing happens. */
export async function skipMirror(visitor: Visitor, roundId: string, unitId: string): Promise<void> {
  await visitor.post(`/api/mirror/${roundId}/${unitId}/skip`, {});
}
