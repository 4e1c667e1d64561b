import { DOCUMENT, Injectable, effect, inject, untracked } from '@angular/core';
import { HandOver } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { isSameSite } from './same-site.js';
import { SessionStore } from './session-store.js';

/** A frame that says nothing for so long is taken away; the next visit tries again. */
const PATIENCE_MS = 60_000;

/**
 * At every visit of somebody who is signed in, whatever they come for: brings the credentials of rounds that are launched to
 * this browser, into the storage of the ballot box's origin. Who watches the server can't tell from it who will answer.
 */
@Injectable({ providedIn: 'root' })
export class CollectAhead {
  readonly #api = inject(ApiClient);
  readonly #session = inject(SessionStore);
  readonly #document = inject(DOCUMENT);

  constructor() {
    effect(() => {
      // In the demo one browser is everybody, and a browser holds the credential of one person.
      if (this.#session.person() !== null && !this.#session.isDemo()) untracked(() => void this.#collect());
    });
  }

  async #collect(): Promise<void> {
    try {
      const handOver = await this.#api.ask('/api/hand-over', HandOver, { method: 'POST' });
      const { hostname } = this.#document.location;
      // On another site the frame would have a storage of its own, and the credentials would be lost in there.
      const isUsable = isSameSite(hostname, new URL(handOver.ballotOrigin).hostname);
      if (handOver.rounds.length > 0 && isUsable) this.#openFrame(handOver);
    } catch {
      // Nobody came for this: it is tried again at the next visit.
    }
  }

  #openFrame({ ballotOrigin, organisationId, rounds }: HandOver): void {
    const frame = this.#document.createElement('iframe');
    const parts = rounds.map(({ roundId, token, linkHash }) => `${roundId}.${token}.${linkHash}`);
    frame.hidden = true;
    frame.src = `${ballotOrigin}/ahead#/${[organisationId, ...parts].join('/')}`;
    const view = this.#document.defaultView;
    const close = (): void => {
      view?.removeEventListener('message', onMessage);
      clearTimeout(timer);
      frame.remove();
    };
    const onMessage = ({ origin, source }: MessageEvent): void => {
      if (origin === ballotOrigin && source === frame.contentWindow) close();
    };
    const timer = setTimeout(close, PATIENCE_MS);
    view?.addEventListener('message', onMessage);
    this.#document.body.append(frame);
  }
}
