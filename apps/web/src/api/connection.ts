import { Injectable, signal } from '@angular/core';

/** Whether the server can be reached and still knows us. Set by every request, shown by the shell. */
@Injectable({ providedIn: 'root' })
export class Connection {
  /** The last request did not reach the server. */
  readonly lost = signal(false);
  /** The server no longer knows the session. */
  readonly expired = signal(false);
}
