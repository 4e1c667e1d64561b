import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { GrantedRole } from '@leeway/contract';
import type { Request } from 'express';
import { problem } from '../http/problem.js';

/** Who is signed in. Everything a handler touches belongs to this organisation; the URL never says which. */
export interface SignedInMember {
  organisationId: string;
  memberId: string;
}

export const PUBLIC = 'leeway:public';
export const FOREIGN = 'leeway:foreign';
export const REQUIRED_ROLE = 'leeway:required-role';

/** Answers without anybody being signed in. */
export const Public = () => SetMetadata(PUBLIC, true);

/**
 * Called by other origins or by processes, which bring a proof of their own or ask for what is public, and never bring a
 * session: without sign-in and without the check that the request comes from our own page.
 */
export const WithoutSession = () => SetMetadata(FOREIGN, true);

/** For who has one of these roles. */
export const RequireRole = (...roles: readonly GrantedRole[]) => SetMetadata(REQUIRED_ROLE, roles);

export const memberOf = (request: Request): SignedInMember | undefined => (request as { user?: SignedInMember }).user;

/** `@SignedIn() who: SignedInMember` */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): SignedInMember => {
  const member = memberOf(context.switchToHttp().getRequest<Request>());
  if (member === undefined) throw problem('not-signed-in');
  return member;
});
