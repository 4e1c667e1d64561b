import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { limitMegabytes } from './body-limits.js';
import { describeError } from './describe-error.js';
import { isDatabaseAway } from './is-database-away.js';
import { problem, problemDocument, ProblemError } from './problem.js';
import { type ProblemCode } from './problems.js';
import type { IdentifiedRequest } from './request-log.js';
import { scimError } from './scim-error.js';

/** Personnel systems read errors in a form of their own. */
const SCIM_ADDRESSES = '/api/scim/';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-content-type',
  503: 'unavailable',
};

/** Errors of the body parser carry a status of their own; it is trusted only below 500. */
const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' && error.status < 500 ? error.status : undefined;
};

const asProblem = (error: unknown, contentType: string | undefined): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (isDatabaseAway(error)) return problem('unavailable');
  const code = CODE_OF_STATUS[statusOf(error) ?? 500] ?? 'internal';
  return problem(code, code === 'too-large' ? { megabytes: limitMegabytes(contentType) } : {});
};

/** The only place where an error becomes an answer. What nobody foresaw tells nothing but its request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<IdentifiedRequest & { originalUrl?: string }>();
    const coded = asProblem(error, request.headers['content-type']);
    const answer = problemDocument(coded, request.id);
    if (answer.status >= 500) this.logger.error({ requestId: request.id, ...describeError(error) });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const isScim = request.originalUrl?.startsWith(SCIM_ADDRESSES) === true;
    response
      .status(answer.status)
      .type(isScim ? 'application/scim+json' : 'application/problem+json')
      .send(JSON.stringify(isScim ? scimError(coded) : answer));
  }
}
