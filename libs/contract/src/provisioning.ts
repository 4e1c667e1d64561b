import * as z from 'zod/mini';

/** `GET /api/provisioning`: how a personnel system reaches the organisation. */
export const ProvisioningView = z.object({
  /** What goes into the field "tenant URL" or "base URL". */
  address: z.string(),
  token: z.nullable(
    z.object({
      /** Today or yesterday in UTC, `2026-03-01`; null when it was not used since then. Nothing older is kept. */
      usedOn: z.nullable(z.iso.date()),
    }),
  ),
  /** People whom the personnel system keeps, and how many of them are there now. */
  people: z.int(),
  active: z.int(),
});
export type ProvisioningView = z.infer<typeof ProvisioningView>;

/**
 * `POST /api/provisioning/token`: makes a token, and answers it this once. One that was there before stops working.
 * `DELETE` at the same address revokes it.
 */
export const ProvisioningToken = z.object({ token: z.string() });
export type ProvisioningToken = z.infer<typeof ProvisioningToken>;
