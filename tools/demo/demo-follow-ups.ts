import { parseDirectory } from '@leeway/ballot/protocol';
import type { SurveyRound } from '@leeway/contract';
import { readPersonalLink } from './employee.ts';

/** What a questionnaire says of it; the list is left out if it is empty. */
interface Asking {
  readonly followUps?: readonly { readonly id: string; readonly unitId: string }[];
}

/**
 * What each team is asked beyond the rest, since it agreed on something: ids of statements, by the name of its unit.
 * @param link of anybody in the round
 */
export async function demoFollowUps(link: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { ballotOrigin, organisationId, roundId } = readPersonalLink(link);
  const path = `/rounds/${organisationId}/${roundId}`;
  const response = await fetch(`${ballotOrigin}${path}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  const { directory, questionnaire } = (await response.json()) as SurveyRound;
  const { followUps = [] } = JSON.parse(questionnaire) as Asking;
  return new Map(
    parseDirectory(directory).units.map(({ id, name }) => [
      name,
      followUps.filter(({ unitId }) => unitId === id).map((followUp) => followUp.id),
    ]),
  );
}
