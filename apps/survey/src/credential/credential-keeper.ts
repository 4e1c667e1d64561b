import { Injectable, computed, inject, signal } from '@angular/core';
import type { OpenedRound } from '../round/open-round.js';
import type { StopReason } from '../round/survey-page.js';
import { credentialEntry, isOneSitting, type CredentialRecord } from './credential-record.js';
import { DeviceStore } from './device-store.js';

const RETRY_SECONDS = [2, 5, 15, 30, 60] as const;

/** `waiting`: the api could not be reached, and is tried again by itself. */
export type CredentialStatus =
  | { name: 'collecting' }
  | { name: 'waiting' }
  | { name: 'ready'; record: CredentialRecord }
  | { name: 'stopped'; reason: StopReason };

/** Brings the credential here in the background, whether or not the person means to answer. */
@Injectable({ providedIn: 'root' })
export class CredentialKeeper {
  private readonly store = inject(DeviceStore);
  private retry: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private round: OpenedRound | null = null;

  readonly status = signal<CredentialStatus>({ name: 'collecting' });
  readonly record = computed(() => {
    const status = this.status();
    return status.name === 'ready' ? status.record : null;
  });
  /** Of the person; null until the credential is here. */
  readonly blockId = signal<string | null>(null);
  /** Six words; null until they have been worked out. */
  readonly fingerprintWords = signal<string | null>(null);

  isOneSitting(): boolean {
    const record = this.record();
    return record !== null && isOneSitting(record, Date.now());
  }

  constructor() {
    addEventListener('online', () => {
      if (this.status().name === 'waiting' && this.round) {
        void this.collect(this.round);
      }
    });
  }

  /** What this device knows already. */
  async recall({ ref }: OpenedRound): Promise<void> {
    const known = await this.store.read<CredentialRecord>(credentialEntry(ref));
    this.blockId.set(known?.blockId ?? null);
  }

  /** Starts over for a round; tries again until it is decided. */
  async collect(round: OpenedRound): Promise<void> {
    this.round = round;
    clearTimeout(this.retry);
    this.attempts = 0;
    this.status.set({ name: 'collecting' });
    this.fingerprintWords.set(null);
    await this.attempt(round);
    await this.showFingerprint(round);
  }

  private async attempt(round: OpenedRound): Promise<void> {
    const status = await this.outcome(round).catch((): CredentialStatus => ({ name: 'waiting' }));
    this.status.set(status);
    if (status.name === 'waiting') {
      const seconds = RETRY_SECONDS[Math.min(this.attempts++, RETRY_SECONDS.length - 1)] ?? 60;
      this.retry = setTimeout(() => void this.attempt(round), seconds * 1000);
    }
  }

  private async outcome(round: OpenedRound): Promise<CredentialStatus> {
    const { collectCredentials, questionnaireDigest } = await import('./sealed-work.js');
    if ((await questionnaireDigest(round.questionnaireText)) !== round.directory.questionnaire.sha256) {
      return { name: 'stopped', reason: 'questionnaire-differs' };
    }
    const outcome = await collectCredentials({
      ref: round.ref,
      store: this.store,
      apiOrigin: round.apiOrigin,
      publishedDirectory: round.directoryText,
      publishedExtension: round.extensionText,
      roundIsOpen: round.state === 'open',
      nowMs: Date.now(),
    });
    if (outcome.status === 'ready') {
      this.blockId.set(outcome.record.blockId);
      return { name: 'ready', record: outcome.record };
    }
    return outcome.failure === 'unreachable' ? { name: 'waiting' } : { name: 'stopped', reason: outcome.failure };
  }

  private async showFingerprint(round: OpenedRound): Promise<void> {
    try {
      const { wordsOfDirectory } = await import('./fingerprint.js');
      this.fingerprintWords.set(await wordsOfDirectory(round.directoryText));
    } catch {
      // Without a connection the words are missing, nothing else.
    }
  }
}
