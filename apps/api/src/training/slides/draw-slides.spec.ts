import { describe, expect, it } from '@jest/globals';
import type { Language } from '@leeway/contract';
import { readZip } from '../../results/export/testing/read-zip.js';
import { someBrief } from '../testing/some-brief.js';
import { someChange } from '../testing/some-change.js';
import { drawSlides } from './draw-slides.js';
import type { SlideFacts } from './slide-facts.js';

interface Parts {
  /** The texts of each slide. */
  readonly slides: readonly string[];
  readonly charts: readonly string[];
}

async function partsOf(changes: Partial<SlideFacts> = {}): Promise<Parts> {
  const facts: SlideFacts = {
    ...{
      brief: someBrief(),
      change: someChange(),
      language: 'en' as Language,
      timeZone: 'Europe/Amsterdam',
      preparedOn: '2026-12-04',
    },
    ...changes,
  };
  const files = [...readZip(await drawSlides(facts))];
  const xmlOf = (name: RegExp): string[] =>
    files
      .filter(([path]) => name.test(path))
      .sort(([one], [other]) => numberIn(one) - numberIn(other))
      .map(([, xml]) => xml);
  const slides = xmlOf(/^ppt\/slides\/slide\d+\.xml$/);
  return { slides: slides.map(textIn), charts: xmlOf(/^ppt\/charts\/chart\d+\.xml$/) };
}

const numberIn = (name: string): number => Number(/\d+/.exec(name)?.[0]);

function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? '');
  return texts
    .join('\n')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The figures that a chart draws, and that can be edited behind it. */
function numbersIn(chart: string): number[] {
  return [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
    [...cache.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
}

/** `From|Clarity|2.1`: each point of a bar chart. */
function seriesIn(chart: string): string[] {
  const valuesOf = (xml: string): string[] => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value);
  return [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].flatMap(([series]) => {
    const [tx, cat, val] = ['tx', 'cat', 'val'].map((part) =>
      valuesOf(new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(series)?.[0] ?? ''),
    );
    return (val ?? []).map((value, at) => `${tx?.[0]}|${cat?.[at]}|${Number(value)}`);
  });
}

function numbersOf(view: unknown): number[] {
  if (typeof view === 'number') return [view];
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(numbersOf) : [];
}

describe('the slides of a training', () => {
  it.each(['nl', 'en'] as const)('say what the brief and the change say, in %s', async (language) => {
    const [brief, change] = [someBrief(), someChange()];
    const { slides } = await partsOf({ language });
    const all = slides.join('\n');
    const said = [
      ...[brief.sentences.causes, brief.sentences.stance, brief.sentences.hotSpots],
      ...brief.goals.slice(0, 3).map(({ goal }) => goal),
      ...change.limits.map(({ text }) => text),
    ];
    for (const text of said) expect(all).toContain(text[language]);
    const [first] = brief.goals;
    const practised = brief.exercises.filter(({ goalId }) => goalId === first?.goalId);
    expect(practised.length).toBeGreaterThan(0);
    for (const { title } of practised) expect(all).toContain(`${title[language]}. `);
    expect(slides.length).toBeGreaterThan(12);
  });

  it('tell the room neither whose figures are whose nor what a manager said about themselves', async () => {
    const brief = someBrief();
    const all = (await partsOf()).slides.join('\n');
    for (const { label } of brief.teams) expect(all).not.toContain(label.en);
    const ofMirrors = brief.goals.flatMap(({ points }) =>
      points.filter(({ figures }) => figures.some(({ source }) => source === 'mirror')),
    );
    expect(ofMirrors.length).toBeGreaterThan(0);
    for (const { sentence } of ofMirrors) expect(all).not.toContain(sentence.en);
    const few = someBrief({ teams: brief.teams.slice(0, 2) });
    expect((await partsOf({ brief: few, change: null })).charts).toHaveLength(1);
  });

  it('hold charts of PowerPoint itself, with the figures of the pages and no others', async () => {
    const [brief, change] = [someBrief(), someChange()];
    const { charts } = await partsOf();
    expect(charts.map((chart) => /<c:(bar|scatter)Chart>/.exec(chart)?.[1])).toEqual(['bar', 'scatter', 'bar', 'bar']);
    const known = new Set([...numbersOf(brief), ...numbersOf(change)]);
    for (const chart of charts) {
      expect(numbersIn(chart).length).toBeGreaterThan(0);
      for (const number of numbersIn(chart)) expect(known).toContain(number);
    }
  });

  it('draw the figures of each cause and each change under its own name, from low to high', async () => {
    const [brief, change] = [someBrief(), someChange()];
    const drawn = (await partsOf()).charts.flatMap(seriesIn);
    const causes = brief.scales.flatMap(({ group, name, figure }) => {
      return group === 'cause' && figure.status === 'shown' ? [{ name: name.en, ...figure.value }] : [];
    });
    const changes = change.scales.flatMap(({ name, cohort }) => {
      return cohort.status === 'stated' ? [{ ...cohort.value, name: name.en, middle: cohort.value.mean }] : [];
    });
    expect([causes.length, changes.length]).toEqual([4, change.scales.length]);
    for (const { name, low, middle, high } of [...causes, ...changes])
      for (const point of [`From|${name}|${low}`, `Middle|${name}|${middle}`, `To|${name}|${high}`])
        expect(drawn).toContain(point);
  });

  it('say of every scale what changed beside the other teams', async () => {
    const { slides } = await partsOf();
    const tables = slides.filter((text) => text.includes('difference between the two')).join('\n');
    for (const { name } of someChange().scales) expect(tables).toContain(name.en);
  });

  it('end with the brief while there is nothing to compare', async () => {
    const { slides, charts } = await partsOf({ change: null });
    expect(charts).toHaveLength(2);
    expect(slides.join('\n')).not.toContain('What it changed');
  });

  it('say why a figure is not there, in the place of the figure', async () => {
    const withheld = { status: 'withheld' as const, reason: 'too-few-respondents' as const };
    const brief = someBrief();
    const scales = brief.scales.map((scale) => ({ ...scale, figure: withheld }));
    const { slides, charts } = await partsOf({ brief: { ...brief, scales }, change: null });
    expect(charts).toHaveLength(1);
    expect(slides.join('\n')).toMatch(/Clarity: .+/);
  });

  it('can hold any name', async () => {
    const brief = someBrief({ organisation: 'A & <B>\u0001 "C"' });
    const { slides } = await partsOf({ brief, change: null });
    expect(slides[0]).toContain('A & <B>');
  });
});
