import { Injectable, inject } from '@angular/core';
import { AheadCollector } from '../credential/ahead-collector.js';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { DeviceStore } from '../credential/device-store.js';
import { keepToken } from '../credential/keep-token.js';
import { SharedDevice } from '../shared-device/shared-device.js';
import { forgetRound } from './known-rounds.js';
import { openRound, type OpenedRound } from './open-round.js';
import { parseRoundLink, roundFragment, sharedFragment, type RoundLink } from './round-link.js';
import { fetchState } from './round-servers.js';
import { SurveyFlow } from './survey-flow.js';

const STATE_CHECK_MS = 30_000;

/** How one comes in: by a link, with a card, or without anything. */
@Injectable({ providedIn: 'root' })
export class SurveyEntry {
  private readonly flow = inject(SurveyFlow);
  private readonly store = inject(DeviceStore);
  private readonly keeper = inject(CredentialKeeper);
  private readonly ahead = inject(AheadCollector);
  private readonly shared = inject(SharedDevice);
  /** A link that was not followed, because this device holds what another one brought. */
  private refused: RoundLink | null = null;

  constructor() {
    addEventListener('hashchange', () => void this.open());
    setInterval(() => void this.checkState(), STATE_CHECK_MS);
  }

  /** Reads the address, cleans it, and opens what it names. */
  async open(): Promise<void> {
    if (!this.store.isUsable()) {
      this.flow.stop('no-crypto');
      return;
    }
    const link = parseRoundLink(location.hash);
    if (link !== 'none' && link !== 'damaged' && !link.isShared) {
      // First of all, so that the token is in no history entry and no screenshot.
      history.replaceState(null, '', roundFragment(link.ref));
    }
    await this.follow(link).catch(() => this.flow.stop('no-storage'));
  }

  home(): void {
    history.pushState(null, '', location.pathname);
    void this.open();
  }

  /** Somebody has come to this shared device with a card. */
  async openCard(code: string): Promise<void> {
    const ref = this.shared.ref();
    if (ref) {
      this.flow.hasMoved.set(true);
      await this.openLink({ ref, token: code, isShared: true });
    }
  }

  /** Follows the link that was not followed, and forgets for good what this device held of the round. */
  async followRefused(): Promise<void> {
    const link = this.refused;
    if (link) {
      await forgetRound(this.store, link.ref);
      await this.openLink(link);
    }
  }

  private async follow(link: ReturnType<typeof parseRoundLink>): Promise<void> {
    await this.shared.load();
    if (link === 'none') {
      await this.openWithoutLink();
    } else if (link === 'damaged') {
      this.flow.stop('damaged-link');
    } else if (link.isShared) {
      await this.shared.become(link.ref);
      this.flow.arrive({ name: 'card' });
    } else {
      await this.openLink(link);
    }
  }

  private async openWithoutLink(): Promise<void> {
    const sharedFor = this.shared.ref();
    if (sharedFor) {
      history.replaceState(null, '', sharedFragment(sharedFor));
    }
    this.flow.arrive({ name: sharedFor ? 'card' : 'start' });
    await this.ahead.visit(null);
  }

  private async openLink(link: RoundLink): Promise<void> {
    const { ref, token } = link;
    this.refused = null;
    this.flow.arrive({ name: 'loading' });
    if (token !== null && (await keepToken(this.store, ref, token)) === 'other-person') {
      this.refused = link;
      this.flow.stop('other-person');
      return;
    }
    const round = await openRound(ref);
    if ('stop' in round) {
      this.flow.stop(round.stop);
      return;
    }
    await this.flow.enter(round, token !== null);
    void this.collect(round);
  }

  private async collect(round: OpenedRound): Promise<void> {
    if (round.state !== 'closed') {
      await this.keeper.collect(round);
      await keepForOffline(round);
    }
    // Not in an open round, nor after closing, when only those who took part look for their ballot: the api would see
    // both at once.
    if (round.state === 'not-yet-open') {
      await this.ahead.visit(round.ref.organisationId);
    }
  }

  /** A round that opens or closes while the page is open says so by itself. */
  private async checkState(): Promise<void> {
    const round = this.flow.round();
    if (!round || round.state === 'closed' || document.hidden) {
      return;
    }
    const answer = await fetchState(round.ref);
    if (answer.status === 'ok' && answer.value.state !== round.state) {
      await this.open();
    }
  }
}

/** When everything that will be needed has been loaded. */
async function keepForOffline({ ref }: OpenedRound): Promise<void> {
  try {
    const [sealedWork] = await Promise.all([import('../credential/sealed-work.js'), import('../late-pages.js')]);
    await sealedWork.keepForOffline(ref);
  } catch {
    // Without a connection, or without room: what is on the screen goes on working.
  }
}
