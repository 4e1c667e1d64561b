import { faultOf } from '@leeway/process';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { complaints } from '../complaints.js';
import { Counters } from '../counters.js';
import { Refusal, type RefusalCode } from './refusal.js';
import { sendProblem } from './send-problem.js';

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
      complaints.complain('a request failed', { fault: faultOf(exception) });
    }
    const issues = exception instanceof Refusal ? exception.issues : undefined;
    sendProblem(host.switchToHttp().getResponse<FastifyReply>(), code, issues);
  }
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
