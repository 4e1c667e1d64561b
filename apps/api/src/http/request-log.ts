import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { DestinationStream } from 'pino';

export type IdentifiedRequest = IncomingMessage & { id?: string };

interface RoutedRequest extends IncomingMessage {
  route?: { path?: string };
}

/**
 * One line per request of the api: method, route template, status and duration. No address, no URL (it can hold an
 * id or a token), no header, no body. The request id stays in the answer, and in the log only next to an error.
 */
const line = (request: RoutedRequest, response: ServerResponse, measured: { durationMs?: number }) => ({
  method: request.method,
  route: request.route?.path ?? 'none',
  status: response.statusCode,
  durationMs: measured.durationMs,
});

export const requestLog = (logTo?: DestinationStream): Params => ({
  pinoHttp: [
    {
      level: 'info',
      base: { process: 'api' },
      genReqId: () => randomUUID(),
      customAttributeKeys: { responseTime: 'durationMs' },
      serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
      wrapSerializers: false,
      autoLogging: { ignore: (request) => request.url?.startsWith('/api/') !== true },
      customSuccessMessage: () => 'request',
      customErrorMessage: () => 'request',
      customSuccessObject: line,
      customErrorObject: (request, response, _error, measured: { durationMs?: number }) =>
        line(request, response, measured),
    },
    logTo ?? process.stdout,
  ],
});
