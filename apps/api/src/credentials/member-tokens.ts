import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';

const MINUTE_MS = 60_000;
const HAND_OVER_MINUTES = 10;
const MINUTES_PER_DAY = 24 * 60;
const PASS_DAYS = 400;

const UUID_BYTES = 16;
const EXPIRY_BYTES = 4;
const PROOF_BYTES = 32;
const TOKEN_BYTES = UUID_BYTES + EXPIRY_BYTES + PROOF_BYTES;

/** Also what derives the keys: a token for one thing is no proof for another. */
const LABELS = { handOver: 'leeway/hand-over', pass: 'leeway/device-pass' } as const;
type Kind = keyof typeof LABELS;

/** Whether this can be a token of this file; personal links are shorter. */
export function hasMemberTokenLength(token: string): boolean {
  return Buffer.byteLength(token, 'base64url') === TOKEN_BYTES;
}

/**
 * Tokens that say who they are for and until when, and prove that they were made here: member ‖ expiry in minutes ‖ HMAC.
 * Nothing is stored for them, since the expiry would be a time at which somebody collected.
 */
@Injectable()
export class MemberTokens {
  private readonly keys: Readonly<Record<Kind, Buffer>>;

  constructor(
    @Inject(SETTINGS) { SESSION_SECRET }: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const derive = (kind: Kind): Buffer =>
      Buffer.from(hkdfSync('sha256', SESSION_SECRET, '', LABELS[kind], PROOF_BYTES));
    this.keys = { handOver: derive('handOver'), pass: derive('pass') };
  }

  /** Opens one round for one member, for at least 10 minutes. */
  handOver(member: { organisationId: string; roundId: string; memberId: string }): string {
    return this.write(
      'handOver',
      [member.organisationId, member.roundId],
      member.memberId,
      this.now() + HAND_OVER_MINUTES,
    );
  }

  /** @returns the member, or null for what is forged, expired, or of another round or organisation */
  memberOfHandOver(opening: { organisationId: string; roundId: string; token: string }): string | null {
    return this.read('handOver', [opening.organisationId, opening.roundId], opening.token);
  }

  /** Lets a device ask for hand-over tokens for at least 400 days. It ends with a day, so as not to say when it was made. */
  pass({ organisationId, memberId }: { organisationId: string; memberId: string }): string {
    const endOfDay = Math.ceil(this.now() / MINUTES_PER_DAY) * MINUTES_PER_DAY;
    return this.write('pass', [organisationId], memberId, endOfDay + PASS_DAYS * MINUTES_PER_DAY);
  }

  /** @returns the member, or null for what is forged, expired, or of another organisation */
  memberOfPass({ organisationId, pass }: { organisationId: string; pass: string }): string | null {
    return this.read('pass', [organisationId], pass);
  }

  /** Minutes since the epoch, rounded up. */
  private now(): number {
    return Math.ceil(this.clock.now().getTime() / MINUTE_MS);
  }

  private write(kind: Kind, scope: readonly string[], memberId: string, expiry: number): string {
    const claim = Buffer.alloc(UUID_BYTES + EXPIRY_BYTES);
    uuidBytes(memberId).copy(claim);
    claim.writeUInt32BE(expiry, UUID_BYTES);
    return Buffer.concat([claim, this.proof(kind, scope, claim)]).toString('base64url');
  }

  private read(kind: Kind, scope: readonly string[], token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== TOKEN_BYTES) return null;
    const claim = bytes.subarray(0, UUID_BYTES + EXPIRY_BYTES);
    const isOurs = timingSafeEqual(bytes.subarray(claim.length), this.proof(kind, scope, claim));
    const isExpired = this.clock.now().getTime() >= claim.readUInt32BE(UUID_BYTES) * MINUTE_MS;
    return isOurs && !isExpired ? uuidText(claim.subarray(0, UUID_BYTES)) : null;
  }

  /** Every part but the label has a fixed length, so that no two claims read alike. */
  private proof(kind: Kind, scope: readonly string[], claim: Buffer): Buffer {
    const hmac = createHmac('sha256', this.keys[kind]).update(LABELS[kind]);
    for (const id of scope) hmac.update(uuidBytes(id));
    return hmac.update(claim).digest();
  }
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
