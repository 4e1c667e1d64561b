/** Where the provider sends people back to: an address of its own for every organisation, so that none can answer for another. */
export const callbackPathOf = (organisationId: string): string => `/api/sign-in/${organisationId}/callback`;

/** Where the browser goes to be sent to the provider. */
export const startPathOf = (organisationId: string): string => `/api/sign-in/${organisationId}`;
