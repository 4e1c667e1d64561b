import { portIsFree } from '../postgres/free-port.ts';
import { PlainError } from '../terminal/plain-error.ts';

const FREED_WITHIN_MS = 12_000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A browser tries both addresses of localhost, so nobody else may listen on either. */
const isUsable = async (port: number): Promise<boolean> =>
  (await portIsFree(port, '127.0.0.1')) && (await portIsFree(port, '::1'));

/**
 * @param afterCrash whether to give servers that lost their launcher the time to end
 * @throws PlainError naming the port and the variable to set
 */
export const checkPorts = async (
  ports: { readonly api: number; readonly ballotBox: number },
  afterCrash: boolean,
): Promise<void> => {
  const until = Date.now() + (afterCrash ? FREED_WITHIN_MS : 0);
  for (const [port, variable] of [[ports.api, 'PORT'] as const, [ports.ballotBox, 'BALLOT_PORT'] as const]) {
    while (!(await isUsable(port))) {
      if (Date.now() >= until) {
        throw new PlainError(
          `Port ${port} cannot be used, because another program listens on it: set ${variable} to a free one.`,
        );
      }
      await wait(200);
    }
  }
};
