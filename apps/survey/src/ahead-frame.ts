import { DeviceStore } from './credential/device-store.js';
import { fetchConfig } from './round/round-servers.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What runs in the hidden frame of a signed-in page: collects for the rounds that the fragment names, so that their
 * credentials are kept in this origin's storage alone. `#/<organisation>/<round>.<token>.<hash of the link>/…`
 */
export async function collectInFrame(): Promise<void> {
  const [, organisationId = '', ...parts] = location.hash.split('/');
  history.replaceState(null, '', location.pathname);
  const rounds = parts
    .map((part) => part.split('.'))
    .map(([roundId = '', token = '', linkHash = '']) => ({ roundId, token, linkHash }));
  const config = await fetchConfig();
  if (config.status !== 'ok' || ![organisationId, ...rounds.map(({ roundId }) => roundId)].every((id) => ID.test(id))) {
    return;
  }
  const { collectAhead } = await import('./credential/sealed-work.js');
  const collected = await collectAhead(new DeviceStore(), config.value.apiOrigin, organisationId, rounds);
  // The page that opened the frame takes it away; it learns no more than that.
  parent.postMessage({ leeway: 'collected-ahead', rounds: collected }, config.value.apiOrigin);
}
