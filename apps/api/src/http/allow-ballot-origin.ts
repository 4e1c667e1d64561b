import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';

const PREFLIGHT_SECONDS = 600;

/**
 * Lets the survey page call from the ballot box's origin, and no other page from anywhere. Never with credentials:
 * a browser then shows no answer to a request that carried a cookie.
 */
@Injectable()
export class AllowBallotOrigin implements NestMiddleware {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  use(request: Request, response: Response, next: NextFunction): void {
    response.setHeader('Vary', 'Origin');
    // Answers hold who is in a group, and signatures: for nobody's cache, unless a handler knows better.
    response.setHeader('Cache-Control', 'no-store');
    const isSurvey = request.headers.origin === new URL(this.settings.BALLOT_ORIGIN).origin;
    if (isSurvey) response.setHeader('Access-Control-Allow-Origin', new URL(this.settings.BALLOT_ORIGIN).origin);
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    if (isSurvey) {
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
      response.setHeader('Access-Control-Max-Age', String(PREFLIGHT_SECONDS));
    }
    response.status(204).end();
  }
}
