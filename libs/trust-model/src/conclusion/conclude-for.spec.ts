import { describe, expect, it } from '@jest/globals';
import { compareEstimates } from '../change/compare-estimates.js';
import { exactEstimate, type Estimate } from '../change/estimate.js';
import type { AreaState } from '../delegation/area-state.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { areaIn, BOX, clearStance } from '../testing/findings.js';
import type { CauseFinding } from './cause-finding.js';
import { causeFindingOf } from './cause-finding-of.js';
import { concludeFor } from './conclude-for.js';
import { asLikelyAs, likelyCauses } from './likely-causes.js';
import { whereItIsStuck, type TeamFindings } from './where-it-is-stuck.js';

const band = (low: number, high: number): Disclosed<Estimate> =>
  shown({ figure: figure(low, high, (low + high) / 2), standardError: 0 });
const at = (mean: number): Disclosed<Estimate> => shown(exactEstimate(mean));

const cause = (
  scaleId: string,
  estimate: Disclosed<Estimate>,
  organisation: Disclosed<Estimate> = band(2, 4),
  lastRound: Disclosed<Estimate> | null = null,
): CauseFinding => causeFindingOf(scaleId, estimate, organisation, lastRound);

const around = cause('clarity', band(2.6, 3.6));
const low = cause('attention', band(2, 2.5));
const high = cause('uncertainty', band(4, 4.5), band(3.8, 4.6));
const belowOthers = cause('expectations', band(3.5, 3.6), band(4, 4.4));

const findings = (given: Partial<TeamFindings>): TeamFindings => ({
  stance: clearStance('letting-go'),
  areas: [],
  causes: [around, high],
  responseCaution: null,
  ...given,
});
const unseen = (areaId: string): TeamFindings['areas'][number] => ({
  areaId,
  state: { state: 'unclear', reason: 'no-own-view', gap: 'close' },
  distance: 0,
});
const areasIn = (...states: AreaState['state'][]): TeamFindings['areas'] =>
  states.map((state, index) => areaIn(`a${index}`, state));

describe('causeFindingOf', () => {
  it('compares with the middle of the scale, the organisation and the last round', () => {
    expect(cause('clarity', band(2, 2.5), band(3, 3.2), band(3, 3.5))).toMatchObject({
      side: 'below',
      versusOrganisation: 'below',
      sinceLastRound: { outcome: 'clear-change', direction: 'down' },
    });
    expect(compareEstimates(band(2, 2.5), band(2.5, 3))).toBe('no-clear-difference');
  });

  it('has no side when it is withheld, and no change without a last round', () => {
    expect(cause('clarity', withheld('too-few-items'))).toMatchObject({
      side: null,
      versusOrganisation: 'too-few-to-say',
      sinceLastRound: null,
    });
  });
});

describe('likelyCauses', () => {
  const order = (...causes: CauseFinding[]): readonly string[] => likelyCauses(causes).map(({ scaleId }) => scaleId);

  it('takes the lowest first', () => {
    expect(order(around, low, belowOthers)).toEqual(['attention', 'clarity', 'expectations']);
  });

  it('leaves out what is withheld, and what is high and not below the organisation', () => {
    expect(order(cause('clarity', withheld('too-few-items')), high)).toEqual([]);
    expect(order(high, belowOthers)).toEqual(['expectations']);
  });

  it('of equal ones takes that which is further below the organisation, then that which went down', () => {
    const [one, other] = [cause('clarity', at(3), at(3.2)), cause('attention', at(3), at(3.9))];
    expect(order(one, other)).toEqual(['attention', 'clarity']);
    const fell = cause('attention', at(3), at(3.2), at(4));
    expect(order(one, fell)).toEqual(['attention', 'clarity']);
    expect(order(fell, cause('clarity', at(3), at(3.2), at(2)))).toEqual(['attention', 'clarity']);
    expect(order(one, cause('attention', at(3), at(3.2)))).toEqual(['clarity', 'attention']);
  });

  it('knows which ones cannot be told apart from another', () => {
    const touching = cause('expectations', band(2.5, 3));
    expect(asLikelyAs(low, [low, around, touching])).toEqual([touching]);
  });
});

describe('whereItIsStuck', () => {
  it.each<[string, Partial<TeamFindings>, unknown]>([
    [
      'a response below 40 %',
      { responseCaution: 'below-40', causes: [low] },
      { kind: 'cannot-say', reason: 'response-below-40' },
    ],
    [
      'stuck areas, whatever else',
      { areas: areasIn('ready', 'held', 'flowing'), stance: clearStance('dropping'), causes: [low] },
      { kind: 'area', areaId: 'a1', state: 'held', alsoIn: [{ areaId: 'a0', state: 'ready' }] },
    ],
    [
      'a stance before a cause',
      { stance: clearStance('holding-on'), causes: [low] },
      { kind: 'stance', stances: ['holding-on'] },
    ],
    [
      'one of two stances',
      { stance: { status: 'unclear', touches: ['holding-on', 'dropping'], box: BOX } },
      { kind: 'stance', stances: ['holding-on', 'dropping'] },
    ],
    ['a low cause', { causes: [around, low] }, { kind: 'cause', scaleId: 'attention' }],
    [
      'a cause below the organisation, if the lowest one is not',
      { causes: [around, belowOthers] },
      { kind: 'cause', scaleId: 'expectations' },
    ],
    [
      'a low cause and a stance that is unclear',
      { causes: [low], stance: { status: 'unclear', touches: ['letting-go', 'dropping'], box: BOX } },
      { kind: 'cause', scaleId: 'attention' },
    ],
    ['letting go in a pulse', {}, { kind: 'nothing-is-stuck', otherAreaIds: [] }],
    [
      'half of the areas flowing',
      { areas: areasIn('flowing', 'unclear') },
      { kind: 'nothing-is-stuck', otherAreaIds: ['a1'] },
    ],
    [
      'less than half of them flowing',
      { areas: areasIn('flowing', 'unclear', 'unclear') },
      { kind: 'cannot-say', reason: 'too-wide' },
    ],
    [
      'a cause whose band lies below the middle, though not clearly',
      { causes: [cause('attention', shown({ figure: figure(2.4, 2.99, 2.7), standardError: 0.3 }))] },
      { kind: 'cannot-say', reason: 'too-wide' },
    ],
    [
      'a cause whose band reaches the middle',
      { causes: [cause('attention', band(2.4, 3))] },
      { kind: 'nothing-is-stuck', otherAreaIds: [] },
    ],
    ['no mirror', { areas: [unseen('planning'), unseen('quality')] }, { kind: 'cannot-say', reason: 'no-own-view' }],
    [
      'areas that are withheld',
      { areas: areasIn('withheld', 'withheld', 'unclear') },
      { kind: 'cannot-say', reason: 'too-few-answers' },
    ],
    [
      'a stance that is withheld',
      { stance: { status: 'withheld', reason: 'too-few-items' } },
      { kind: 'cannot-say', reason: 'too-few-items' },
    ],
    [
      'a stance that may be letting go',
      { stance: { status: 'unclear', touches: ['letting-go', 'dropping'], box: BOX } },
      { kind: 'cannot-say', reason: 'too-wide' },
    ],
  ])('with %s', (_, given, where) => {
    expect(whereItIsStuck(findings(given))).toEqual(where);
  });
});

describe('concludeFor', () => {
  it('names the most likely cause with its evidence, and those that are as likely', () => {
    const expectations = cause('expectations', band(2.4, 3), withheld('no-part-shown'), band(3, 3.5));
    const conclusion = concludeFor(findings({ areas: areasIn('not-landing'), causes: [around, expectations, high] }));
    expect(conclusion).toEqual({
      where: { kind: 'area', areaId: 'a0', state: 'not-landing', alsoIn: [] },
      cause: { scaleId: 'expectations', asLikely: ['clarity'] },
      evidence: [
        { source: 'team', measureId: 'area:a0:current' },
        { source: 'mirror', measureId: 'area:a0:current' },
        { source: 'team', measureId: 'scale:expectations' },
        { source: 'last-round', measureId: 'scale:expectations' },
        { source: 'team', measureId: 'scale:clarity' },
        { source: 'organisation', measureId: 'scale:clarity' },
      ],
    });
  });

  it.each([
    ['dropped', ['team area:a0:current', 'team area:a0:wanted', 'team scale:involvement']],
    ['held', ['team area:a0:current', 'team area:a0:wanted', 'mirror area:a0:current']],
    ['ready', ['team area:a0:current', 'team area:a0:wanted', 'mirror area:a0:current', 'mirror area:a0:wanted']],
    [
      'flowing',
      [
        'team scale:room',
        'team scale:involvement',
        'team area:a0:current',
        'team area:a0:wanted',
        'mirror area:a0:current',
      ],
    ],
  ] as const)('says why it calls an area %s', (state, evidence) => {
    const conclusion = concludeFor(findings({ areas: areasIn(state), causes: [] }));
    expect(conclusion.evidence.map(({ source, measureId }) => `${source} ${measureId}`)).toEqual(evidence);
    expect(conclusion.cause).toBeNull();
  });

  it('gives each piece of evidence once: a cause that is where it is stuck is its own cause', () => {
    expect(concludeFor(findings({ causes: [around, low] }))).toEqual({
      where: { kind: 'cause', scaleId: 'attention' },
      cause: { scaleId: 'attention', asLikely: [] },
      evidence: [
        { source: 'team', measureId: 'scale:attention' },
        { source: 'organisation', measureId: 'scale:attention' },
      ],
    });
  });

  it('points to no last round that is withheld', () => {
    const unseenBefore = cause('attention', band(2, 2.5), band(2, 4), withheld('too-few-items'));
    expect(concludeFor(findings({ causes: [unseenBefore] })).evidence.map(({ source }) => source)).toEqual([
      'team',
      'organisation',
    ]);
  });

  it('names no cause of nothing, and gives no evidence for silence', () => {
    expect(concludeFor(findings({ causes: [around] })).cause).toBeNull();
    const silent = concludeFor(findings({ causes: [low], responseCaution: 'below-40' }));
    expect(silent).toMatchObject({ cause: null, evidence: [] });
  });
});
