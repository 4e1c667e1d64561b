/** Only paths of our own are followed after signing in, never another site's address. */
export function ownPath(returnTo: string | undefined): string {
  return returnTo !== undefined && /^\/(?![/\\])/.test(returnTo) && !returnTo.startsWith('/sign-in') ? returnTo : '/';
}
