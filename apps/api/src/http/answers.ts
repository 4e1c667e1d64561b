import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type OnApplicationBootstrap,
  SetMetadata,
  StreamableFile,
} from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

const ANSWERS = 'leeway:answers';

/** For handlers that answer with a status alone. */
export const NOTHING = z.undefined();

/** For handlers that answer with a file. What is in it is no JSON that a schema could say; whoever writes it tests it. */
export const fileOf = (...types: readonly string[]) =>
  z
    .instanceof(StreamableFile)
    .check(z.refine((file) => types.includes(file.getHeaders().type ?? ''), `is not ${types.join(' or ')}`));

export const PDF_FILE = fileOf('application/pdf');

/** What a handler sends: `@Answers(Session)`. Every handler has one. */
export const Answers = (schema: Schema): MethodDecorator => SetMetadata(ANSWERS, schema);

/** A handler tried to send something that is not in the contract; names the paths, never the values. */
export class AnswerMismatch extends Error {
  constructor(handler: string, issues: readonly z.core.$ZodIssue[]) {
    super(`${handler}: ${issues.map((issue) => issue.path.join('.')).join(', ')}`);
    this.name = `AnswerMismatch ${this.message}`;
  }
}

/** Parses everything that leaves: keys that are not in the contract are dropped, a mismatch never leaves. */
@Injectable()
export class AnswerCheck implements NestInterceptor, OnApplicationBootstrap {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Refuses to start with a handler that does not say what it answers. */
  onApplicationBootstrap(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      const prototype = (metatype?.prototype ?? {}) as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (typeof handler !== 'function' || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) continue;
        if (this.reflector.get<Schema | undefined>(ANSWERS, handler) === undefined) {
          throw new Error(`${metatype?.name}.${name} does not say what it answers`);
        }
      }
    }
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const handler = `${context.getClass().name}.${context.getHandler().name}`;
    const schema = this.reflector.get<Schema | undefined>(ANSWERS, context.getHandler());
    if (schema === undefined) throw new AnswerMismatch(handler, []);
    return next.handle().pipe(
      map((value: unknown) => {
        const parsed = z.safeParse(schema, value);
        if (!parsed.success) throw new AnswerMismatch(handler, parsed.error.issues);
        return parsed.data;
      }),
    );
  }
}
