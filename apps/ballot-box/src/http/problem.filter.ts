import { Problem } from '@leeway/contract';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Counters } from '../counters.js';
import { faultOf } from '../fault-of.js';
import { log } from '../log.js';
import { REFUSALS, Refusal, type RefusalCode } from './refusal.js';

const RETRY_AFTER_SECONDS = 60;

/** Makes `application/problem+json` of whatever went wrong. Keeps nothing of the request, not even an id. */
@Catch()
export class ProblemFilter implements ExceptionFilter<unknown> {
  readonly #counters: Counters;

  constructor(counters: Counters) {
    this.#counters = counters;
  }

  catch(exception: unknown, host: ArgumentsHost): void {
    const code = codeOf(exception);
    this.#counters.add(code);
    if (code === 'internal') {
      log('error', 'a request failed', { fault: faultOf(exception) });
    }
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (code === 'try-later') {
      void reply.header('retry-after', RETRY_AFTER_SECONDS);
    }
    const { status } = REFUSALS[code];
    const problem = problemOf(code, exception instanceof Refusal ? exception.issues : undefined);
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }
}

function problemOf(code: RefusalCode, issues: Problem['issues']): Problem {
  const { status, title, message } = REFUSALS[code];
  return Problem.parse({ type: 'about:blank', title, status, code, message, ...(issues && { issues }) });
}

function codeOf(exception: unknown): RefusalCode {
  if (exception instanceof Refusal) {
    return exception.code;
  }
  const status = exception instanceof HttpException ? exception.getStatus() : 500;
  if (status === 404 || status === 413) {
    return status === 404 ? 'not-found' : 'too-large';
  }
  return status >= 400 && status < 500 ? 'bad-request' : 'internal';
}
