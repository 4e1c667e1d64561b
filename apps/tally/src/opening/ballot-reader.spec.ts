import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, padBallot } from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import { LEEWAY_QUESTIONNAIRE, TallySheet, areasOf, itemsOf, parseAnswers, type Answers } from '@leeway/trust-model';
import { aTallyScene, padded, type TallyScene } from '../testing/sealed-for-tally.js';
import { BallotReader } from './ballot-reader.js';

const ITEMS = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline');
const [AREA] = areasOf(LEEWAY_QUESTIONNAIRE, 'baseline');
const [ITEM] = ITEMS;

const ratings = (rating: number) => ({
  ratings: Object.fromEntries(ITEMS.map(({ id }) => [id, rating])),
  delegation: { [AREA?.id ?? '']: { current: rating } },
});

/** Contents that only other software than ours can have sealed, each for a ballot with ratings and one with a comment. */
const HOSTILE: Readonly<Record<string, string | Uint8Array>> = {
  'no content': '',
  'no JSON': '{"ratings":',
  'JSON that is no object': '[1,2,3]',
  null: 'null',
  'a number too large': '1e999',
  'another key': '{"ratings":{},"time":1}',
  'a prototype': '{"__proto__":{"ratings":{}}}',
  'ratings of a prototype': '{"ratings":{"__proto__":3}}',
  'a constructor': '{"ratings":{"constructor":{"prototype":{"n":1}}}}',
  'an item that was not asked': '{"ratings":{"nothing":3}}',
  'a rating out of range': `{"ratings":{"${ITEM?.id}":6}}`,
  'a rating in words': `{"ratings":{"${ITEM?.id}":"5"}}`,
  'a rating that is no whole number': `{"ratings":{"${ITEM?.id}":4.5}}`,
  'delegation in another shape': '{"ratings":{},"delegation":{"x":[]}}',
  'a comment that is no text': '{"comment":["text"]}',
  'a blank comment': '{"comment":" \\n\\t "}',
  'a comment with a zero character': '{"comment":"a\\u0000b"}',
  'a comment with half of a surrogate pair': '{"comment":"\\ud83d"}',
  'a comment with a second key': '{"comment":"text","name":"Jan"}',
  'text that is not UTF-8': Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
  'very deep JSON': '['.repeat(4092),
};

let scene: TallyScene;
let reader: BallotReader;

beforeAll(async () => {
  scene = await aTallyScene();
});

const newReader = async () => (reader = await BallotReader.create(scene.setup));

describe('counting ratings', () => {
  it('adds up what was asked, whatever else comes with it', async () => {
    await newReader();
    const good = [1, 2, 5].map(ratings);
    const contents = [...good.map((content) => canonicalJson(content)), ...Object.values(HOSTILE)];
    const batch = await scene.seal('ratings', contents.map(padded));
    const isCounted = await reader.count(batch);
    expect(isCounted).toEqual([true, true, true, ...Object.values(HOSTILE).map(() => false)]);
    const sheet = new TallySheet(LEEWAY_QUESTIONNAIRE, 'baseline');
    for (const content of good) {
      sheet.add(scene.blockIds[0] ?? '', parseAnswers(LEEWAY_QUESTIONNAIRE, 'baseline', content) as Answers);
    }
    expect(reader.contents()).toEqual(sheet.contents());
  });

  it('counts somebody who skipped everything', async () => {
    await newReader();
    expect(await reader.count(await scene.seal('ratings', [padBallot('{"ratings":{}}')]))).toEqual([true]);
    expect(reader.contents().tallies.get(scene.blockIds[0] ?? '')).toMatchObject({ respondents: 1, measures: {} });
  });

  it('counts a follow-up in a ballot of the block that is asked it, and no ballot of another block that answers it', async () => {
    const [own, other] = scene.unitIds.map((unitId) => ({ id: 'fu-talk', unitId, nl: 'Gesprek.', en: 'Talk.' }));
    const asking = (...followUps: unknown[]) =>
      BallotReader.create({ ...scene.setup, questionnaire: canonicalJson({ ...LEEWAY_QUESTIONNAIRE, followUps }) });
    const answer = padded(canonicalJson({ ratings: { [ITEM?.id ?? '']: 4, 'fu-talk': 2 } }));
    const without = padded(canonicalJson({ ratings: { [ITEM?.id ?? '']: 4 } }));
    reader = await asking(own);
    expect(await reader.count(await scene.seal('ratings', [answer, without]))).toEqual([true, true]);
    expect(await reader.count(await scene.seal('ratings', [answer, without], 1))).toEqual([false, true]);
    const [asked, notAsked] = scene.blockIds.map((blockId) => reader.contents().tallies.get(blockId));
    expect(asked).toMatchObject({ respondents: 2, measures: { 'item:fu-talk': { n: 1, sum: 2 } } });
    expect(notAsked?.respondents).toBe(1);
    expect(notAsked?.measures).not.toHaveProperty('item:fu-talk');
    reader = await asking(own, other);
    expect(await reader.count(await scene.seal('ratings', [answer], 1))).toEqual([true]);
    await newReader();
    expect(await reader.count(await scene.seal('ratings', [answer, without]))).toEqual([false, true]);
  });

  it('counts nothing that was spoilt on the way, or padded in another way', async () => {
    await newReader();
    const good = padded(canonicalJson(ratings(4)));
    const [longer, dirty] = [Uint8Array.from(good), Uint8Array.from(good)];
    longer[0] = 1;
    dirty[dirty.length - 1] = 1;
    const batch = await scene.seal('ratings', [good, longer, dirty, good, good]);
    const ciphertexts = new Uint8Array(batch.ciphertexts);
    const size = ciphertexts.length / 5;
    // No point of the curve in one, another text in the next.
    ciphertexts.fill(0xff, 3 * size, 3 * size + 65);
    ciphertexts[5 * size - 20] = (ciphertexts[5 * size - 20] ?? 0) ^ 1;
    expect(await reader.count(batch)).toEqual([true, false, false, false, false]);
  });

  it('counts no ballot under another block’s, purpose’s or credential’s name', async () => {
    await newReader();
    const batch = await scene.seal('ratings', [padded(canonicalJson(ratings(4)))]);
    const [version, hashes] = [
      { ...batch, versions: [2] },
      { ...batch, hashes: new Uint8Array(32).buffer },
    ];
    expect(await reader.count(version)).toEqual([false]);
    expect(await reader.count(hashes)).toEqual([false]);
    expect(await reader.read({ ...batch, purpose: 'comment' })).toEqual([null]);
    expect(await reader.count(batch)).toEqual([true]);
  });
});

describe('reading comments', () => {
  it('gives the text of those that can be read, in their places', async () => {
    await newReader();
    const texts = ['Geef ons de agenda.', '  Ruimte om zelf te kiezen!\n', '<b>vet</b> & "zo" 😀', 'x'.repeat(4000)];
    const contents = [...Object.values(HOSTILE), ...texts.map((comment) => canonicalJson({ comment }))];
    const read = await reader.read(await scene.seal('comment', contents.map(padded)));
    expect(read).toEqual([...Object.values(HOSTILE).map(() => null), ...texts.map((text) => text.trim())]);
    expect(reader.contents()).toEqual({ tallies: new Map(), products: {} });
  });
});

it('does not start with the key of another round', async () => {
  const { privateKey } = await generateTallyKeyPair();
  await expect(BallotReader.create({ ...scene.setup, privateKey })).rejects.toMatchObject({
    code: 'tally-key-mismatch',
  });
});
