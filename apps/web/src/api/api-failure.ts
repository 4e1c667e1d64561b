import type { Problem } from '@leeway/contract';

/**
 * `offline`: the request did not reach the server, so it is not known whether it was carried out; `expired`: nobody is
 * signed in any more; `problem`: the server says in words what is wrong; `unreadable`: an answer outside the contract.
 */
export const FAILURE_KINDS = ['offline', 'expired', 'problem', 'unreadable'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What a page has to deal with when a request does not give what the contract says. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number;
  readonly problem: Problem | null;
  /** The JSON of the answer, for the one endpoint that answers a refusal with more than a problem. */
  readonly body: unknown;

  constructor(kind: FailureKind, status = 0, problem: Problem | null = null, body: unknown = null) {
    super(problem?.title ?? kind);
    this.name = 'ApiFailure';
    this.kind = kind;
    this.status = status;
    this.problem = problem;
    this.body = body;
  }

  get code(): string {
    return this.problem?.code ?? this.kind;
  }
}

/** Anything that was thrown, as a failure that can be put in words. */
export function asFailure(thrown: unknown): ApiFailure {
  if (thrown instanceof ApiFailure) return thrown;
  // Angular's `resource` wraps what its loader throws.
  if (thrown instanceof Error && thrown.cause instanceof ApiFailure) return thrown.cause;
  return new ApiFailure('unreadable');
}
