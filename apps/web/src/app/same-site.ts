const MIN_LABELS = 2;

/**
 * Whether two hosts belong to one site, so that a frame of the one within the other uses the storage that its own pages
 * use. Takes no domain under which anybody can register for one of ours, except those of two labels (`co.uk`): there,
 * the operator's documentation forbids it.
 */
export function isSameSite(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`) || parent(host) === parent(other);
}

/** Everything behind the first label; the host itself, which is nobody else's, if that is no domain of its own. */
function parent(host: string): string {
  const labels = host.split('.').slice(1);
  return labels.length < MIN_LABELS ? host : labels.join('.');
}
