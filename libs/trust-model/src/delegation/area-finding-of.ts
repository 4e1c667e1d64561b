import type { AreaFinding } from './area-state.js';
import { areaStateOf, type AreaViews } from './area-state-of.js';

/**
 * The state of an area, and how many levels it is about: for not landing from what the team feels to what the manager thinks
 * was given, else from what the team feels to what it wants. Between middles, so only for the order of what is said.
 */
export function areaFindingOf(areaId: string, views: AreaViews): AreaFinding {
  const state = areaStateOf(views);
  return { areaId, state, distance: distanceOf(views, state.state === 'not-landing') };
}

function distanceOf({ felt, wanted, given, responseCaution }: AreaViews, isAboutGiven: boolean): number {
  if (responseCaution === 'below-40' || felt.status === 'withheld' || wanted.status === 'withheld') return 0;
  const to = isAboutGiven && given !== null ? given : wanted.value.figure.middle;
  return Math.abs(to - felt.value.figure.middle);
}
