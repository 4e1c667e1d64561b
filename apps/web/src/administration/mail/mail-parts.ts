import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Texts } from '../../language/texts.js';

/** The pages about mails. */
@Component({
  selector: 'lw-mail-parts',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="text.say('mail.parts')">
      <ul class="page-parts">
        <li>
          <a
            routerLink="/administration/mail"
            routerLinkActive="active"
            ariaCurrentWhenActive="page"
            [routerLinkActiveOptions]="{ exact: true }"
          >
            {{ text.say('mail.overview') }}
          </a>
        </li>
        <li>
          <a routerLink="/administration/mail/texts" routerLinkActive="active" ariaCurrentWhenActive="page">
            {{ text.say('mailTexts.title') }}
          </a>
        </li>
      </ul>
    </nav>
  `,
})
export class MailParts {
  protected readonly text = inject(Texts);
}
