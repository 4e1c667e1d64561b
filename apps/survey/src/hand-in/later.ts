import type { DeviceStore } from '../credential/device-store.js';
import type { RoundRef } from '../round/round-link.js';

const HOUR_MS = 3_600_000;
const SOONEST_MS = HOUR_MS;
/** The longer, the more colleagues it could have been: tests/bench/live-observer.ts. */
const LATEST_MS = 72 * HOUR_MS;
/** A device that is offline when the moment comes needs another chance. */
const BEFORE_CLOSING_MS = HOUR_MS;

export function laterEntry(ref: RoundRef): string {
  return `${ref.organisationId}/${ref.roundId}/later`;
}

/** Until when the moment is drawn at most, in ms since the epoch; null when the round closes too soon. */
export function latestMoment(nowMs: number, closesAtMs: number): number | null {
  const latest = Math.min(nowMs + LATEST_MS, closesAtMs - BEFORE_CLOSING_MS);
  return latest > nowMs + SOONEST_MS ? latest : null;
}

/**
 * When this device hands in by itself: a moment that nobody chose, so that it tells less about who it was.
 * @param random uniform in 0..1
 */
export function drawMoment(nowMs: number, closesAtMs: number, random: number): number | null {
  const latest = latestMoment(nowMs, closesAtMs);
  return latest === null ? null : Math.round(nowMs + SOONEST_MS + random * (latest - nowMs - SOONEST_MS));
}

/** Uniform in 0..1, from the browser's cryptographic generator. */
export function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** The moment that was drawn on this device; null if none is waiting. */
export async function readLater(store: DeviceStore, ref: RoundRef): Promise<number | null> {
  return (await store.read<{ atMs: number }>(laterEntry(ref)))?.atMs ?? null;
}
