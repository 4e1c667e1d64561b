import { Problem } from '@leeway/contract';
import type { FastifyReply } from 'fastify';
import { REFUSALS, type RefusalCode } from './refusal.js';

const RETRY_AFTER_SECONDS = 60;

/** Answers with `application/problem+json`. */
export function sendProblem(reply: FastifyReply, code: RefusalCode, issues?: Problem['issues']): void {
  const { status, title, message } = REFUSALS[code];
  const problem = Problem.parse({ type: 'about:blank', title, status, code, message, ...(issues && { issues }) });
  if (code === 'try-later') {
    void reply.header('retry-after', RETRY_AFTER_SECONDS);
  }
  void reply.status(status).header('cache-control', 'no-store').type('application/problem+json');
  void reply.send(JSON.stringify(problem));
}
