import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '@leeway/contract';
import { type Answer, answering, ok } from '../api/testing/answering.js';
import { withTexts } from '../language/testing/with-texts.js';
import { inDemo, onlyFor, toOwnArea } from './role-guards.js';

const ID = '00000000-0000-4000-8000-000000000001';

@Component({ template: 'page' })
class Page {}

const signedInAs = (...roles: readonly Role[]): Answer =>
  ok({
    person: {
      memberId: ID,
      name: 'Fatima de Smit',
      email: 'fatima@delinde.example',
      language: 'nl',
      roles,
      organisation: { id: ID, name: 'De Linde', timeZone: 'Europe/Amsterdam' },
      leads: [],
    },
    demo: null,
  });
const NOBODY = ok({ person: null, demo: null });

async function arriveAt(path: string, session: Answer): Promise<string> {
  answering(session);
  TestBed.configureTestingModule({
    providers: [
      ...withTexts(),
      provideRouter([
        { path: '', pathMatch: 'full', component: Page, canActivate: [toOwnArea] },
        { path: 'dashboard', component: Page, canActivate: [onlyFor('manager')] },
        { path: 'administration/rounds', component: Page, canActivate: [onlyFor('administrator')] },
        { path: 'training', component: Page, canActivate: [onlyFor('trainer')] },
        { path: 'audit', component: Page, canActivate: [onlyFor('auditor', 'administrator')] },
        { path: 'demo/inbox', component: Page, canMatch: [inDemo] },
        { path: 'sign-in', component: Page },
        { path: 'not-for-you/:role', component: Page },
        { path: '**', component: Page },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(path);
  const router = TestBed.inject(Router);
  const shown = router.routerState.snapshot.root.firstChild?.routeConfig?.path ?? '';
  return `${TestBed.inject(Location).path() || '/'} shows ${shown}`;
}

describe('the way into an area', () => {
  it.each<[string, string, Answer, string]>([
    [
      'sends a stranger to sign in, and back afterwards',
      '/dashboard?unit=1',
      NOBODY,
      '/sign-in?returnTo=%2Fdashboard%3Funit%3D1 shows sign-in',
    ],
    ['lets a manager in', '/dashboard', signedInAs('employee', 'manager'), '/dashboard shows dashboard'],
    [
      'tells a manager that administration is not theirs, and leaves the address alone',
      '/administration/rounds',
      signedInAs('employee', 'manager'),
      '/ shows not-for-you/:role',
    ],
    [
      'takes a manager from the start to the results',
      '/',
      signedInAs('employee', 'manager'),
      '/dashboard shows dashboard',
    ],
    [
      'takes an administrator who also leads to the rounds',
      '/',
      signedInAs('employee', 'manager', 'administrator'),
      '/administration/rounds shows administration/rounds',
    ],
    ['takes a trainer to the cohorts', '/', signedInAs('employee', 'trainer'), '/training shows training'],
    ['takes an auditor to the audit trail', '/', signedInAs('employee', 'auditor'), '/audit shows audit'],
    ['lets an administrator in there too', '/audit', signedInAs('employee', 'administrator'), '/audit shows audit'],
    ['keeps a trainer out of it', '/audit', signedInAs('employee', 'trainer'), '/ shows not-for-you/:role'],
    ['keeps an employee at the start', '/', signedInAs('employee'), '/ shows '],
    ['does not know the demo outside demo mode', '/demo/inbox', signedInAs('administrator'), '/demo/inbox shows **'],
  ])('%s', async (_behaviour, path, session, arrived) => {
    expect(await arriveAt(path, session)).toBe(arrived);
  });
});
