import { STATUS_CODES } from 'node:http';
import type { Problem } from '@leeway/contract';
import { type ProblemCode, PROBLEMS } from './problems.js';

export type ProblemParameters = Readonly<Record<string, string | number>>;
export type ProblemIssues = NonNullable<Problem['issues']>;
/** Members of the document beyond the ordinary ones, as RFC 9457 allows. */
export type ProblemExtensions = Readonly<Pick<Problem, 'problems' | 'units'>>;

/** A coded problem on its way out; thrown by use cases, made into an answer by the problem filter. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
  readonly issues: ProblemIssues | undefined;
  readonly extensions: ProblemExtensions;

  constructor(
    code: ProblemCode,
    parameters: ProblemParameters = {},
    issues?: ProblemIssues,
    extensions: ProblemExtensions = {},
  ) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.parameters = parameters;
    this.issues = issues;
    this.extensions = extensions;
  }
}

/** `throw problem('not-found')` */
export const problem = (...details: ConstructorParameters<typeof ProblemError>): ProblemError =>
  new ProblemError(...details);

const fill = (sentence: string, parameters: ProblemParameters): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));

/** What the problem looks like on the wire. */
export const problemDocument = (error: ProblemError, requestId: string | undefined): Problem => {
  const { status, nl, en } = PROBLEMS[error.code];
  return {
    ...error.extensions,
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: error.code,
    message: { nl: fill(nl, error.parameters), en: fill(en, error.parameters) },
    ...(requestId === undefined ? {} : { requestId }),
    ...(error.issues === undefined ? {} : { issues: error.issues }),
  };
};
