/** The schemas of the one database, by who owns what is in them. */
export const SCHEMAS = ['people', 'ballots', 'release'] as const;
export type Schema = (typeof SCHEMAS)[number];

/** One login role for each process. */
export const ROLES = ['api', 'ballot_box', 'tally'] as const;
export type Role = (typeof ROLES)[number];

/** Several installations, and every test, can share a server: their roles differ by this prefix. */
export const roleName = (prefix: string, role: Role): string => {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) throw new TypeError(`Not a prefix for database roles: ${prefix}`);
  return `${prefix}_${role}`;
};

/** The owner's address with another role and password. */
export const urlOfRole = (ownerUrl: string, name: string, password: string): string => {
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = encodeURIComponent(password);
  return url.href;
};
