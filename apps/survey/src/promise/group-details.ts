import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';

/** Who shares the group whose answers are added up together. */
@Component({
  selector: 'leeway-group-details',
  template: `
    @if (group(); as group) {
      <details>
        <summary>{{ texts().group.summary(group.label, group.members.length) }}</summary>
        <p>{{ texts().group.explanation }}</p>
        <ul class="members">
          @for (member of group.members; track $index) {
            <li>{{ member }}</li>
          }
        </ul>
      </details>
    }
  `,
})
export class GroupDetails {
  private readonly languages = inject(Languages);
  private readonly flow = inject(SurveyFlow);
  private readonly keeper = inject(CredentialKeeper);
  protected readonly texts = this.languages.late;
  protected readonly group = computed(() => {
    const record = this.keeper.record();
    const block = this.flow.round()?.directory.blocks.find(({ id }) => id === record?.blockId);
    return record && block && { label: this.languages.of(block.label), members: record.members };
  });
}
