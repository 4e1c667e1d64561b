import { Component } from '@angular/core';
import { FingerprintDetails } from './fingerprint-details.js';
import { GroupDetails } from './group-details.js';
import { HowItWorks } from './how-it-works.js';

/** What stands behind the promise, for those who want to know. */
@Component({
  selector: 'leeway-promise-details',
  imports: [FingerprintDetails, GroupDetails, HowItWorks],
  template: `
    <leeway-how-it-works />
    <leeway-group-details />
    <leeway-fingerprint-details />
  `,
  host: { class: 'details-list' },
})
export class PromiseDetails {}
