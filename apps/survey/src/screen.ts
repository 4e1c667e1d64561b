import { Directive, ViewContainerRef, computed, effect, inject, untracked, type Type } from '@angular/core';
import { Languages } from './language/languages.js';
import { PromisePage } from './promise/promise-page.js';
import type { SurveyPage } from './round/survey-page.js';
import { SurveyFlow } from './round/survey-flow.js';
import { StatementPage } from './statements/statement-page.js';

const RETRY_MS = 3000;

/** Shows the page that the flow is at. Pages that come later are loaded when the first one stands. */
@Directive({ selector: '[leewayScreen]' })
export class Screen {
  private readonly flow = inject(SurveyFlow);
  private readonly languages = inject(Languages);
  private readonly container = inject(ViewContainerRef);
  /** A new screen for every step, so that each has radio buttons of its own. */
  private readonly place = computed(() => {
    const page = this.flow.page();
    return page.name === 'step' ? `step ${page.index}` : page.name;
  });

  constructor() {
    effect(() => {
      const place = this.place();
      // Only another place makes another screen: not another language, which the screen that stands follows by itself.
      untracked(() => void this.show(place));
    });
  }

  private async show(place: string): Promise<void> {
    const early = this.earlyPage();
    const component = early === undefined ? await this.latePage().catch(() => 'unreachable' as const) : early;
    if (place !== this.place()) {
      return;
    }
    if (component === 'unreachable') {
      setTimeout(() => void this.show(place), RETRY_MS);
      return;
    }
    this.container.clear();
    if (component) {
      this.container.createComponent(component);
      scrollTo(0, 0);
      // While there is a connection: the pages that follow have to work without one.
      void this.latePage().catch(() => undefined);
    }
  }

  /** Null for no page at all; undefined for one of those that come later. */
  private earlyPage(): Type<unknown> | null | undefined {
    const page = this.flow.page();
    if (page.name === 'loading') {
      return null;
    }
    if (page.name === 'promise') {
      return PromisePage;
    }
    return page.name === 'step' && this.flow.step()?.kind === 'statement' ? StatementPage : undefined;
  }

  private async latePage(): Promise<Type<unknown>> {
    const [pages] = await Promise.all([import('./late-pages.js'), this.languages.loadLate()]);
    const byName: Record<Exclude<SurveyPage['name'], 'loading' | 'promise'>, Type<unknown>> = {
      start: pages.StartPage,
      card: pages.CardPage,
      stopped: pages.StoppedPage,
      step: pages.DelegationPage,
      check: pages.CheckPage,
      later: pages.LaterPage,
      waiting: pages.ReceiptPage,
      receipt: pages.ReceiptPage,
      closed: pages.ClosedPage,
    };
    const { name } = this.flow.page();
    if (this.flow.step()?.kind === 'comment') {
      return pages.CommentPage;
    }
    return name === 'loading' || name === 'promise' ? PromisePage : byName[name];
  }
}
