/** Why there is no blind signature. */
export const SIGNING_REFUSALS = [
  'blinded-message-length',
  'blinded-message-range',
  'unusable-key',
  'signing-fault',
  'signer-crashed',
  'signer-closed',
] as const;
export type SigningRefusal = (typeof SIGNING_REFUSALS)[number];

/** What a worker is told. */
export type SigningOrder =
  { kind: 'sign'; id: number; privateKey: string; blindedMessage: Uint8Array } | { kind: 'forget'; privateKey: string };

/** What a worker says. */
export type SigningAnswer = { id: number; blindSignature: Uint8Array } | { id: number; refusal: SigningRefusal };
