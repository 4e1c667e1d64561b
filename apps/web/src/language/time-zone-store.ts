import { Injectable, signal } from '@angular/core';

/** In which a page says days and times: the organisation's of who is signed in, else this device's. */
@Injectable({ providedIn: 'root' })
export class TimeZoneStore {
  readonly #active = signal(ofDevice());

  /** IANA name. */
  readonly active = this.#active.asReadonly();

  /** @param ofOrganisation null when nobody is signed in */
  use(ofOrganisation: string | null): void {
    this.#active.set(ofOrganisation ?? ofDevice());
  }
}

function ofDevice(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
