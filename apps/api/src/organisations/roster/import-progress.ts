import type { ImportPhase, RosterImported, RosterProgress } from '@leeway/contract';
import { Injectable } from '@nestjs/common';

const NONE: RosterProgress = { state: 'none', phase: null, done: 0, total: 0, imported: null };

/** How far one import is. */
export interface ImportReport {
  readonly phase: (phase: ImportPhase, total?: number) => void;
  readonly written: (people: number) => void;
}

/**
 * How far the import of an organisation is, for pages that come back to it. Kept by this process: an import is one
 * transaction, so that when the process ends it has never been.
 */
@Injectable()
export class ImportProgress {
  readonly #byOrganisation = new Map<string, RosterProgress>();

  of(organisationId: string): RosterProgress {
    return this.#byOrganisation.get(organisationId) ?? NONE;
  }

  /** Follows an import from its beginning to its end; of two at once the one that began last. */
  async follow(
    organisationId: string,
    work: (report: ImportReport) => Promise<RosterImported>,
  ): Promise<RosterImported> {
    let now: RosterProgress = { ...NONE, state: 'running', phase: 'reading' };
    const tell = (next: RosterProgress): void => {
      now = next;
      this.#byOrganisation.set(organisationId, next);
    };
    tell(now);
    try {
      const imported = await work({
        phase: (phase, total = 0) => tell({ ...now, phase, done: 0, total }),
        written: (people) => tell({ ...now, done: now.done + people }),
      });
      tell({ ...NONE, state: 'imported', imported });
      return imported;
    } catch (error) {
      tell({ ...NONE, state: 'failed' });
      throw error;
    }
  }
}
