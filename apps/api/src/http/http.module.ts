import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { AnswerCheck } from './answers.js';
import { problem } from './problem.js';
import { ProblemFilter } from './problem.filter.js';

const segment = (part: PropertyKey | { key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);

@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: AnswerCheck },
    {
      provide: APP_PIPE,
      useFactory: () =>
        new StandardSchemaValidationPipe({
          exceptionFactory: (issues) =>
            problem(
              'bad-request',
              {},
              issues
                .slice(0, 20)
                .map((issue) => ({ path: (issue.path ?? []).map(segment).join('.'), message: issue.message })),
            ),
        }),
    },
  ],
})
export class HttpModule {}
