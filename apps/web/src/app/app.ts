import { Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Connection } from '../api/connection.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { CollectAhead } from './collect-ahead.js';
import { LanguageSwitch } from './language-switch.js';
import { SessionStore } from './session-store.js';

interface Destination {
  readonly path: string;
  readonly label: TextKey;
}

/** The frame around every page. */
@Component({
  selector: 'lw-root',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, LanguageSwitch, FailureNotice],
  templateUrl: './app.html',
})
export class App {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
  protected readonly connection = inject(Connection);
  readonly #router = inject(Router);
  readonly #document = inject(DOCUMENT);
  #lastPath: string | null = null;
  /** A public page is shown whether or not it is known who is signed in. */
  protected readonly onPublicPage = signal(false);

  protected readonly destinations = computed<readonly Destination[]>(() => {
    if (this.session.person() === null) return [];
    const destinations: Destination[] = [];
    if (this.session.hasRole('manager')) destinations.push({ path: '/dashboard', label: 'app.results' });
    if (this.session.hasRole('overview'))
      destinations.push({ path: '/organisation', label: 'app.organisationResults' });
    if (this.session.hasRole('trainer')) destinations.push({ path: '/training', label: 'app.training' });
    if (this.session.hasRole('administrator'))
      destinations.push(
        { path: '/administration/people', label: 'app.people' },
        { path: '/administration/rounds', label: 'app.rounds' },
        { path: '/administration/questionnaire', label: 'app.questionnaire' },
        { path: '/administration/access', label: 'app.access' },
      );
    if (this.session.hasRole('administrator') || this.session.hasRole('auditor'))
      destinations.push({ path: '/audit', label: 'app.trail' });
    // For who has work here; to everybody else it is the start page.
    if (destinations.length > 0) destinations.push({ path: '/take-part', label: 'app.takePart' });
    if (this.session.isDemo()) destinations.push({ path: '/demo/inbox', label: 'app.inbox' });
    return destinations;
  });

  constructor() {
    inject(CollectAhead);
    this.#router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationEnd) this.#arrived(event.urlAfterRedirects);
    });
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.#main()?.focus();
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } catch {
      // The banner says that the server cannot be reached; the person is still signed in.
      return;
    }
    await this.#router.navigateByUrl('/sign-in');
  }

  protected async signInAgain(): Promise<void> {
    const returnTo = this.#router.url;
    await this.session.load();
    await this.#router.navigate(['/sign-in'], { queryParams: { returnTo } });
  }

  protected reload(): void {
    this.#document.location.reload();
  }

  /** A new page is read from its beginning, also by a screen reader; a changed choice on the same page is not. */
  #arrived(url: string): void {
    const path = url.replace(/[?#].*$/, '');
    const isFirst = this.#lastPath === null;
    if (!isFirst && path !== this.#lastPath) this.#main()?.focus({ preventScroll: true });
    this.#lastPath = path;
    let route = this.#router.routerState.snapshot.root;
    while (route.firstChild !== null) route = route.firstChild;
    this.onPublicPage.set(route.data['isPublic'] === true);
  }

  #main(): HTMLElement | null {
    return this.#document.getElementById('main');
  }
}
