/** Provides the `Clock` of the process. */
export const CLOCK = Symbol('clock');
