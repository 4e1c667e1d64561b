import { prepareCredential, type PendingCredential } from '@leeway/ballot/client';
import { parseDirectory, PURPOSES, type Directory, type Purpose } from '@leeway/ballot/protocol';
import type { CredentialRequest, LinkOpened, LinkOpening } from '@leeway/contract';

export interface Collecting {
  readonly block: Directory['blocks'][number];
  /** In the order of the requests. */
  readonly pending: readonly PendingCredential[];
  readonly request: CredentialRequest;
}

/** Blinds what the survey page would send to collect credentials, so that a test can send it more than once. */
export async function prepareCollecting(
  link: LinkOpening,
  opened: Pick<LinkOpened, 'directory' | 'blockId'>,
  purposes: readonly Purpose[] = PURPOSES,
): Promise<Collecting> {
  const { organisationId, roundId } = link;
  const block = parseDirectory(opened.directory).blocks.find(({ id }) => id === opened.blockId);
  if (block === undefined) throw new Error('no such block');
  const scope = { organisationId, roundId, blockId: block.id };
  const pending = await Promise.all(
    purposes.map((purpose) => prepareCredential({ ...scope, purpose }, block.publicKeys[purpose])),
  );
  const requests = pending.map(({ scope: { purpose }, blindedMessage }) => ({ purpose, blindedMessage }));
  return { block, pending, request: { ...link, requests } };
}
