import { describe, expect, it } from '@jest/globals';
import { Controller, type ExecutionContext, Get, StreamableFile } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { lastValueFrom, of } from 'rxjs';
import * as z from 'zod/mini';
import { AnswerCheck, AnswerMismatch, Answers, NOTHING, PDF_FILE } from './answers.js';

class Handlers {
  @Get()
  @Answers(z.object({ name: z.string() }))
  named(): void {}

  @Get()
  @Answers(NOTHING)
  silent(): void {}

  @Get()
  @Answers(PDF_FILE)
  printed(): void {}

  undeclared(): void {}
}

const check = (...controllers: object[]): AnswerCheck => {
  const discovery = { getControllers: () => controllers.map((metatype) => ({ metatype })) };
  return new AnswerCheck(new Reflector(), discovery as unknown as DiscoveryService);
};

const answer = (handler: keyof Handlers, value: unknown): Promise<unknown> => {
  const context = { getClass: () => Handlers, getHandler: () => Handlers.prototype[handler] };
  return lastValueFrom(check().intercept(context as unknown as ExecutionContext, { handle: () => of(value) }));
};

describe('what leaves the api', () => {
  it('loses what is not in the contract', async () => {
    expect(await answer('named', { name: 'Eva', passwordHash: 'x' })).toEqual({ name: 'Eva' });
  });

  it('does not leave when it does not fit, and the error names the place but not the value', async () => {
    const refused = answer('named', { name: 31_415 });
    await expect(refused).rejects.toThrow(AnswerMismatch);
    await expect(refused).rejects.toThrow('Handlers.named: name');
    await expect(refused).rejects.not.toThrow('31415');
    await expect(answer('silent', { name: 'Eva' })).rejects.toThrow(AnswerMismatch);
  });

  it('may be nothing', async () => {
    expect(await answer('silent', undefined)).toBeUndefined();
  });

  it('may be a PDF, and then is nothing else', async () => {
    const file = new StreamableFile(Buffer.from('%PDF'), { type: 'application/pdf' });
    expect(await answer('printed', file)).toBe(file);
    for (const other of [new StreamableFile(Buffer.from('%PDF')), Buffer.from('%PDF'), { name: 'Eva' }, undefined]) {
      await expect(answer('printed', other)).rejects.toThrow(AnswerMismatch);
    }
  });

  it('has to be declared: otherwise the api does not start', () => {
    class Forgetful {
      @Get('forgotten')
      forgotten(): void {}
    }
    Controller('forgetful')(Forgetful);
    expect(() => check(Handlers, Forgetful).onApplicationBootstrap()).toThrow('Forgetful.forgotten');
    expect(() => check(Handlers).onApplicationBootstrap()).not.toThrow();
  });
});
