import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { problem } from '../../http/problem.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets in what hands reports of mail servers in: `Authorization: Bearer <BOUNCE_TOKEN>`. Nobody if there is no such token. */
@Injectable()
export class BounceTokenGuard implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const { BOUNCE_TOKEN } = this.settings;
    if (BOUNCE_TOKEN === undefined) throw problem('not-found');
    const given = context.switchToHttp().getRequest<Request>().headers.authorization ?? '';
    // Digests are of one length, so that the comparison takes the same time for every token.
    if (!timingSafeEqual(digest(given), digest(`Bearer ${BOUNCE_TOKEN}`))) throw problem('wrong-bounce-token');
    return true;
  }
}
