import { Injectable, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import { sharedFragment, type RoundRef } from '../round/round-link.js';

const ENTRY = 'shared-device';

/** A tablet in the canteen: many people answer on it, one after the other, each with a card. */
@Injectable({ providedIn: 'root' })
export class SharedDevice {
  private readonly store = inject(DeviceStore);

  /** The round that this device stands there for; null on somebody's own device. */
  readonly ref = signal<RoundRef | null>(null);

  async load(): Promise<void> {
    this.ref.set(await this.store.read<RoundRef>(ENTRY));
  }

  async become(ref: RoundRef): Promise<void> {
    await this.store.write(ENTRY, ref);
    this.ref.set(ref);
  }

  async becomeOwn(): Promise<void> {
    await this.store.remove(ENTRY);
    this.ref.set(null);
  }

  /** Removes every trace of who was here, in storage and in memory, and waits for the next card. */
  async nextPerson(): Promise<void> {
    const ref = this.ref();
    if (!ref) {
      return;
    }
    const names = await this.store.names();
    await Promise.all(names.filter((name) => name !== ENTRY).map((name) => this.store.remove(name)));
    history.replaceState(null, '', sharedFragment(ref));
    location.reload();
  }
}
