import { Injectable, signal } from '@angular/core';

/** Whether the server can be reached and still knows us. Set by every request, shown by the shell. */
@Injectable({ providedIn: 'root' })
export class Connection {
  /** The last request did not reach the server. */
  readonly lost = signal(false);
  /** The server no longer knows the session. */
  readonly expired = signal(false);
  /** A page's code could not be had: no connection, or the product was renewed since this tab was opened. */
  readonly pageMissing = signal(false);
}
