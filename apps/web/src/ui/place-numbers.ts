import type { Area } from './stance-regions.js';

/** A number in a circle on a canvas, in pixels. */
export interface NumberedPoint {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

export const RADIUS_PX = 10;
const MOST_RINGS = 6;
const TURNS = 8;

/** Moves circles that would lie on earlier ones aside, to the nearest of eight places around that is free. */
export function placeNumbers(points: readonly NumberedPoint[], within: Area): readonly NumberedPoint[] {
  const placed: NumberedPoint[] = [];
  for (const point of points) placed.push(freePlace(point, placed, within));
  return placed;
}

function freePlace(point: NumberedPoint, placed: readonly NumberedPoint[], within: Area): NumberedPoint {
  for (let ring = 0; ring < MOST_RINGS; ring++) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn * 2 * Math.PI) / TURNS;
      const distance = ring * 2 * RADIUS_PX;
      const place = { ...point, x: point.x + distance * Math.cos(angle), y: point.y + distance * Math.sin(angle) };
      if (isInside(place, within) && placed.every((other) => !touches(place, other))) return place;
    }
  }
  return point;
}

function isInside({ x, y }: NumberedPoint, { left, top, right, bottom }: Area): boolean {
  return x >= left + RADIUS_PX && x <= right - RADIUS_PX && y >= top + RADIUS_PX && y <= bottom - RADIUS_PX;
}

function touches(one: NumberedPoint, other: NumberedPoint): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < 2 * RADIUS_PX;
}
