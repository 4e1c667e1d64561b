import { resolve } from 'node:path';
import type { Clock } from '@leeway/process';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BallotBoxModule } from './ballot-box.module.js';
import { Counters } from './counters.js';
import type { BallotBoxEnvironment } from './environment.js';
import { ProblemFilter } from './http/problem.filter.js';
import { useSecurityHeaders } from './http/security-headers.js';
import { serveSurvey } from './survey/survey-files.js';

/** A hand-in is 6.5 kB. */
const MAX_BODY_BYTES = 16 * 1024;

/** Puts the server together; it listens when told to. */
export async function createBallotBox(
  environment: BallotBoxEnvironment,
  clock: Clock,
): Promise<NestFastifyApplication> {
  // Without a logger no request is ever written down, and no request gets an id.
  const adapter = new FastifyAdapter({ logger: false, bodyLimit: MAX_BODY_BYTES, requestIdHeader: false });
  const app = await NestFactory.create<NestFastifyApplication>(BallotBoxModule.with(environment, clock), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  useSecurityHeaders(fastify, environment.API_ORIGIN);
  app.useGlobalFilters(new ProblemFilter(app.get(Counters)));
  if (environment.SURVEY_DIRECTORY !== undefined) {
    await serveSurvey(fastify, resolve(environment.SURVEY_DIRECTORY));
  }
  return app;
}
