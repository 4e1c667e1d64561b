import { Injectable, inject } from '@angular/core';
import * as z from 'zod/mini';
import { SessionStore } from '../../app/session-store.js';
import { EMPTY_DRAFT, type MirrorDraft } from './mirror-draft.js';

const Levels = z.object({ current: z.optional(z.int()), wanted: z.optional(z.int()) });
const Draft = z.object({ ratings: z.record(z.string(), z.int()), delegation: z.record(z.string(), Levels) });

/**
 * What somebody has filled in and not sealed, kept in this tab only: a reload loses nothing, and signing out or closing the
 * tab leaves nothing behind.
 */
@Injectable({ providedIn: 'root' })
export class KeptDrafts {
  readonly #session = inject(SessionStore);

  /** @param mirror address of the mirror */
  read(mirror: string): MirrorDraft {
    try {
      const kept = Draft.safeParse(JSON.parse(sessionStorage.getItem(this.#keyOf(mirror)) ?? ''));
      return kept.success ? (kept.data as MirrorDraft) : EMPTY_DRAFT;
    } catch {
      return EMPTY_DRAFT;
    }
  }

  keep(mirror: string, draft: MirrorDraft): void {
    try {
      sessionStorage.setItem(this.#keyOf(mirror), JSON.stringify(draft));
    } catch {
      // A browser without storage: what is on the screen is still there.
    }
  }

  forget(mirror: string): void {
    try {
      sessionStorage.removeItem(this.#keyOf(mirror));
    } catch {
      // Then nothing was kept.
    }
  }

  #keyOf(mirror: string): string {
    return `leeway-draft ${this.#session.person()?.memberId ?? ''} ${mirror}`;
  }
}
