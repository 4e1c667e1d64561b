import { resolve } from 'node:path';
import type { Clock } from '@leeway/process';
import { NestFactory } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BallotBoxModule } from './ballot-box.module.js';
import { Counters } from './counters.js';
import type { BallotBoxEnvironment } from './environment.js';
import { ProblemFilter } from './http/problem.filter.js';
import { securityHeaders } from './http/security-headers.js';
import { sendProblem } from './http/send-problem.js';
import { serveSurvey } from './survey/survey-files.js';

/** A hand-in is 6.5 kB. */
const MAX_BODY_BYTES = 16 * 1024;
/** For a request to arrive: a client that sends it drop by drop must not hold a connection for ever. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Puts the server together; it listens when told to. */
export async function createBallotBox(
  environment: BallotBoxEnvironment,
  clock: Clock,
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(environment.API_ORIGIN);
  const adapter = new FastifyAdapter({
    // Without a logger no request is ever written down.
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Addresses that can't be decoded are refused before any hook runs.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) =>
      sendProblem(reply.headers(headers), 'bad-request'),
  });
  const app = await NestFactory.create<NestFastifyApplication>(BallotBoxModule.with(environment, clock), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  closeConnectionsWhenStopping(fastify);
  app.useGlobalFilters(new ProblemFilter(app.get(Counters)));
  if (environment.SURVEY_DIRECTORY !== undefined) {
    await serveSurvey(fastify, resolve(environment.SURVEY_DIRECTORY), environment.API_ORIGIN);
  }
  return app;
}

/** Otherwise a connection that was busy when the stop began would be kept alive, and the stop would wait for it. */
function closeConnectionsWhenStopping(fastify: FastifyInstance): void {
  let isStopping = false;
  fastify.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) {
      void reply.header('connection', 'close');
    }
    done(null, payload);
  });
}
