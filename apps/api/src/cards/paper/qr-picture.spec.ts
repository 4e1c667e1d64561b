import { describe, expect, it } from '@jest/globals';
import { create } from 'qrcode';
import { qrPicture } from './qr-picture.js';

const LINK =
  'https://ballots.leeway.example/#/c/3f0c8f0e-5b0c-4a54-8a0b-0c2b1f9a7d11/a0b1c2d3-1111-4222-8333-444455556666/K7QM2XRT9HBDPW4C1J0N';

/** The black modules of a picture as a scanner sees them, by row. */
function modulesIn(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  for (const [, x, y, length, back] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length);
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

describe('a QR code on paper', () => {
  it('has exactly the modules of its text, with four of white all round', () => {
    const { modules } = create(LINK, { errorCorrectionLevel: 'M' });
    const drawn = modulesIn(qrPicture(LINK));
    expect(drawn).toHaveLength(modules.size + 8);
    const expected = drawn.map((row, y) =>
      row.map((_, x) => {
        const [at, across] = [y - 4, x - 4];
        const isInside = at >= 0 && across >= 0 && at < modules.size && across < modules.size;
        return isInside && modules.get(at, across) === 1;
      }),
    );
    expect(drawn).toEqual(expected);
    expect(drawn.flat().filter(Boolean).length).toBeGreaterThan(500);
  });

  it('is another one for another code', () => {
    expect(qrPicture(LINK)).not.toBe(qrPicture(`${LINK.slice(0, -1)}P`));
  });

  it('of a card is coarse enough to be read from paper: at most 53 modules a side', () => {
    expect(create(LINK, { errorCorrectionLevel: 'M' }).modules.size).toBeLessThanOrEqual(53);
  });
});
