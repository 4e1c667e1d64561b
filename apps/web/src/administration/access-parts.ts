import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Texts } from '../language/texts.js';

/** The pages about who gets in. */
@Component({
  selector: 'lw-access-parts',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="text.say('identity.parts')">
      <ul class="page-parts">
        <li>
          <a routerLink="/administration/access/roles" routerLinkActive="active" ariaCurrentWhenActive="page">
            {{ text.say('roles.title') }}
          </a>
        </li>
        <li>
          <a routerLink="/administration/access/trainers" routerLinkActive="active" ariaCurrentWhenActive="page">
            {{ text.say('trainers.title') }}
          </a>
        </li>
        <li>
          <a routerLink="/administration/access/sign-in" routerLinkActive="active" ariaCurrentWhenActive="page">
            {{ text.say('identity.title') }}
          </a>
        </li>
      </ul>
    </nav>
  `,
})
export class AccessParts {
  protected readonly text = inject(Texts);
}
