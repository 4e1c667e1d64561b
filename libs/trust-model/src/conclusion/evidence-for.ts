import type { AreaFinding, StuckState } from '../delegation/area-state.js';
import type { DelegationAspect } from '../release/measure-id.js';
import { INVOLVEMENT_SCALE, ROOM_SCALE } from '../stance/stance.js';
import type { CauseFinding } from './cause-finding.js';
import type { Evidence, EvidenceSource, Where } from './conclusion.js';

const ROOM: Evidence = { source: 'team', measureId: `scale:${ROOM_SCALE}` };
const INVOLVEMENT: Evidence = { source: 'team', measureId: `scale:${INVOLVEMENT_SCALE}` };

/** The figures that say where it is stuck: those, and only those, that the rule for it has used. */
export function evidenceForWhere(where: Where, areas: readonly AreaFinding[]): readonly Evidence[] {
  switch (where.kind) {
    case 'area':
      return evidenceForArea(where.areaId, where.state);
    case 'stance':
      return [ROOM, INVOLVEMENT];
    case 'nothing-is-stuck':
      return [
        ROOM,
        INVOLVEMENT,
        ...areas
          .filter(({ state }) => state.state === 'flowing')
          .flatMap(({ areaId }) => [
            area('team', areaId, 'current'),
            area('team', areaId, 'wanted'),
            area('mirror', areaId, 'current'),
          ]),
      ];
    case 'cause':
    case 'cannot-say':
      return [];
  }
}

/** The figures that a cause was compared by: its own, and those of the organisation and the last round that are shown. */
export function evidenceForCause({ scaleId, organisation, lastRound }: CauseFinding): readonly Evidence[] {
  const from = (source: EvidenceSource): Evidence => ({ source, measureId: `scale:${scaleId}` });
  return [
    from('team'),
    ...(organisation.status === 'shown' ? [from('organisation')] : []),
    ...(lastRound?.status === 'shown' ? [from('last-round')] : []),
  ];
}

function evidenceForArea(areaId: string, state: StuckState): readonly Evidence[] {
  const felt = area('team', areaId, 'current');
  const wanted = area('team', areaId, 'wanted');
  const given = area('mirror', areaId, 'current');
  switch (state) {
    case 'dropped':
      return [felt, wanted, INVOLVEMENT];
    case 'not-landing':
      return [felt, given];
    case 'held':
      return [felt, wanted, given];
    case 'ready':
      return [felt, wanted, given, area('mirror', areaId, 'wanted')];
  }
}

function area(source: EvidenceSource, areaId: string, aspect: DelegationAspect): Evidence {
  return { source, measureId: `area:${areaId}:${aspect}` };
}
