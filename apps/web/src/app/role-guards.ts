import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import type { Role } from '@leeway/contract';
import { SessionStore } from './session-store.js';

/** Lets people of one of these roles in; sends strangers to the sign-in page and tells everybody else that it is not theirs. */
export const onlyFor =
  (...roles: readonly [Role, ...Role[]]): CanActivateFn =>
  async (_route, state) => {
    const session = inject(SessionStore);
    const router = inject(Router);
    await session.ready();
    if (session.failure() !== null || roles.some((role) => session.hasRole(role))) return true;
    if (session.person() === null) return router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } });
    // The address stays, so that a reload after a change of roles lands where the person wanted to be.
    return new RedirectCommand(router.createUrlTree(['/not-for-you', roles[0]]), { skipLocationChange: true });
  };

/** The start page: the place where each role's work is. Employees stay, and read how answering works. */
export const toOwnArea: CanActivateFn = async () => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.ready();
  if (session.failure() !== null) return true;
  if (session.person() === null) return router.createUrlTree(['/sign-in']);
  if (session.hasRole('administrator')) return router.createUrlTree(['/administration/rounds']);
  if (session.hasRole('manager')) return router.createUrlTree(['/dashboard']);
  if (session.hasRole('overview')) return router.createUrlTree(['/organisation']);
  if (session.hasRole('trainer')) return router.createUrlTree(['/training']);
  if (session.hasRole('auditor')) return router.createUrlTree(['/audit']);
  return true;
};

/** Outside demo mode the demo pages do not exist. */
export const inDemo: CanMatchFn = async () => {
  const session = inject(SessionStore);
  await session.ready();
  return session.isDemo();
};

export const sessionKnown: CanActivateFn = async () => {
  await inject(SessionStore).ready();
  return true;
};

/** For public pages, which wait for nobody: only the menu follows from who is signed in. */
export const sessionAsked: CanActivateFn = () => {
  void inject(SessionStore).ready();
  return true;
};
