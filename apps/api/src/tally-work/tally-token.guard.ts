import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';

/** Lets the tally in, and nobody else: `Authorization: Bearer <TALLY_TOKEN>`. */
@Injectable()
export class TallyTokenGuard implements CanActivate {
  private readonly expected: Buffer;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.expected = digest(`Bearer ${settings.TALLY_TOKEN}`);
  }

  canActivate(context: ExecutionContext): boolean {
    const given = context.switchToHttp().getRequest<Request>().headers.authorization ?? '';
    // Digests are of one length, so that the comparison takes the same time for every token.
    if (!timingSafeEqual(digest(given), this.expected)) throw problem('wrong-tally-token');
    return true;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
