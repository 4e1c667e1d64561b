import { describe, expect, it } from '@jest/globals';
import {
  type CannotSayReason,
  type CauseFinding,
  LEEWAY_QUESTIONNAIRE,
  type LikelyCause,
  UNSTATED_REASONS,
  type Where,
} from '@leeway/trust-model';
import { namesIn } from '../names.js';
import { conclusionSentence } from './conclusion-sentence.js';
import type { Speaker } from './speaker.js';

const NAMES = namesIn(LEEWAY_QUESTIONNAIRE);
const OWN: Speaker = { spokenFor: 'own', ownView: 'compared' };

const say = (where: Where, cause: LikelyCause | null = null, speaker = OWN, causes: readonly CauseFinding[] = []) =>
  conclusionSentence({ where, cause, causes }, NAMES, speaker);
const inArea = (state: 'held' | 'ready' | 'dropped' | 'not-landing'): Where => ({
  kind: 'area',
  areaId: 'customers',
  state,
  alsoIn: [],
});
const cause = (...asLikely: string[]): LikelyCause => ({ scaleId: 'expectations', asLikely });
const low = { scaleId: 'clarity', side: 'below' } as CauseFinding;

describe('the sentence of a conclusion', () => {
  it.each<[string, Where, LikelyCause | null, string, string]>([
    [
      'what does not land, with its cause',
      inArea('not-landing'),
      cause(),
      'Het zit vast bij ‘afspraken met klanten of afnemers’: jij denkt dat je het hebt overgedragen, en het team merkt dat nog niet. De meest waarschijnlijke oorzaak: verwachtingen.',
      'It is stuck at ‘commitments to customers or users’: you think you handed it over, and the team does not feel it yet. The most likely cause: expectations.',
    ],
    [
      'two causes that can’t be told apart',
      inArea('held'),
      cause('clarity'),
      'Het zit vast bij ‘afspraken met klanten of afnemers’: het team wil hier meer zelf beslissen dan het nu kan, en dat weet je. De meest waarschijnlijke oorzaak: verwachtingen of duidelijkheid.',
      'It is stuck at ‘commitments to customers or users’: the team wants to decide more here than it can now, and you know it. The most likely cause: expectations or clarity.',
    ],
    [
      'three of them',
      inArea('ready'),
      cause('clarity', 'attention'),
      'Begin bij ‘afspraken met klanten of afnemers’: het team wil hier meer zelf beslissen en jij wilt meer overdragen. Niemand is ertegen. De oorzaken die het laagst liggen: verwachtingen, duidelijkheid en aandacht. Welke het is, zeggen deze cijfers niet.',
      'Start at ‘commitments to customers or users’: the team wants to decide more here and you want to hand over more. Nobody is against it. The causes that lie lowest: expectations, clarity and attention. Which of them it is, these figures don’t say.',
    ],
    [
      'what was dropped, and no cause',
      inArea('dropped'),
      null,
      'Kijk eerst naar ‘afspraken met klanten of afnemers’: het team beslist hier meer zelf dan het wil, en voelt zich er alleen mee. Dat is geen loslaten. Geen van de vier oorzaken springt eruit.',
      'Look first at ‘commitments to customers or users’: the team decides more here than it wants to, and feels alone with it. That is not letting go. None of the four causes stands out.',
    ],
    [
      'holding on',
      { kind: 'stance', stances: ['holding-on'] },
      cause(),
      'Het team merkt weinig ruimte om zelf te beslissen: dat wijst op vasthouden. De meest waarschijnlijke oorzaak: verwachtingen.',
      'The team notices little room to decide: that points to holding on. The most likely cause: expectations.',
    ],
    [
      'dropping',
      { kind: 'stance', stances: ['dropping'] },
      cause(),
      'Het team merkt veel ruimte en weinig betrokkenheid: dat wijst op laten vallen. De meest waarschijnlijke oorzaak: verwachtingen.',
      'The team notices much room and little involvement: that points to dropping. The most likely cause: expectations.',
    ],
    [
      'one of the two',
      { kind: 'stance', stances: ['holding-on', 'dropping'] },
      cause(),
      'Het team merkt weinig betrokkenheid: dat wijst op vasthouden of laten vallen. Hoeveel ruimte er is, is niet duidelijk. De meest waarschijnlijke oorzaak: verwachtingen.',
      'The team notices little involvement: that points to holding on or dropping. How much room there is, is not clear. The most likely cause: expectations.',
    ],
    [
      'that nothing is stuck',
      { kind: 'nothing-is-stuck', otherAreaIds: [] },
      null,
      'Er zit niets vast: het team merkt ruimte én betrokkenheid, en geen van de vier oorzaken ligt duidelijk laag.',
      'Nothing is stuck: the team notices room and involvement, and none of the four causes is clearly low.',
    ],
    [
      'that nothing is stuck, but for what can’t be said',
      { kind: 'nothing-is-stuck', otherAreaIds: ['spending', 'approach'] },
      null,
      'Er zit niets vast: het team merkt ruimte én betrokkenheid, en geen van de vier oorzaken ligt duidelijk laag. Over ‘uitgaven en middelen’ en ‘hoe we ons werk aanpakken’ valt nog niets te zeggen: praat erover.',
      'Nothing is stuck: the team notices room and involvement, and none of the four causes is clearly low. Nothing can be said yet about ‘spending and resources’ and ‘how we do our work’: talk about it.',
    ],
  ])('says %s', (_, where, likely, nl, en) => {
    expect(say(where, likely)).toEqual({ nl, en });
  });

  it('says whether a cause is low by itself, or only lower than elsewhere', () => {
    const where: Where = { kind: 'cause', scaleId: 'clarity' };
    const likely: LikelyCause = { scaleId: 'clarity', asLikely: ['attention'] };
    expect(say(where, likely, OWN, [low]).en).toBe(
      'What stands out: the figure for clarity is clearly low. Starting there helps, even if no single place is stuck.',
    );
    expect(say(where, likely, OWN, [{ ...low, side: null }]).nl).toBe(
      'Wat opvalt: het cijfer voor duidelijkheid ligt duidelijk lager dan in de organisatie als geheel.',
    );
  });

  it.each<CannotSayReason>([...UNSTATED_REASONS, 'no-own-view', 'too-wide'])('says in words that %s', (reason) => {
    const { nl, en } = say({ kind: 'cannot-say', reason });
    expect([nl, en].every((text) => /^[A-Z].*\.$/.test(text) && !text.includes(reason))).toBe(true);
  });

  it('asks nobody for an own view that can’t be compared', () => {
    const where: Where = { kind: 'cannot-say', reason: 'no-own-view' };
    expect(say(where, null, { spokenFor: 'own', ownView: 'not-given' }).nl).toContain('je eigen blik');
    for (const ownView of ['not-shown', 'not-comparable'] as const) {
      expect(say(where, null, { spokenFor: 'whole', ownView }).nl).not.toContain('je eigen blik');
    }
  });

  it('names a shared group as what it is', () => {
    expect(
      say({ kind: 'stance', stances: ['holding-on'] }, null, { spokenFor: 'shared', ownView: 'not-comparable' }).nl,
    ).toMatch(/^Deze gedeelde groep merkt/);
  });
});
