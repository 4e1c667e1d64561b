import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Answer, type Asked, answering, ok, problem } from '../../api/testing/answering.js';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { MirrorDoor } from './mirror-door.js';
import { aMirror } from '../testing/a-mirror.js';

const PATH = '/api/mirror/round/unit';

interface Door {
  readonly fixture: ComponentFixture<MirrorDoor>;
  readonly page: HTMLElement;
  readonly asked: Asked[];
  readonly settled: jest.Mock;
}

async function theDoor(...answers: readonly Answer[]): Promise<Door> {
  const asked = answering(ok(aMirror()), ...answers);
  const fixture = TestBed.createComponent(MirrorDoor);
  fixture.componentRef.setInput('roundId', 'round');
  fixture.componentRef.setInput('unitId', 'unit');
  const settled = jest.fn();
  fixture.componentInstance.settled.subscribe(settled);
  await fixture.whenStable();
  return { fixture, page: fixture.nativeElement as HTMLElement, asked, settled };
}

async function press({ fixture, page }: Door, name: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (button === undefined) throw new Error(`no button ${name}`);
  button.click();
  await fixture.whenStable();
}

describe('the door before a result', () => {
  beforeEach(() => {
    sessionStorage.clear();
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  it('says why one’s own view comes first', async () => {
    const { page } = await theDoor();

    expect(page.querySelector('h1')?.textContent).toBe('First your own view (3 minutes)');
    expect(page.textContent).toContain('What Team Noord answered is ready.');
  });

  it('keeps what is filled in over a reload, until it is sealed', async () => {
    const before = await theDoor();
    await press(before, 'Begin');
    before.page.querySelector<HTMLInputElement>('input[name="tr2"][value="4"]')?.click();
    before.fixture.destroy();

    const after = await theDoor(ok(aMirror()));
    await press(after, 'Go on where you were');
    expect(after.page.querySelector<HTMLInputElement>('input[name="tr2"][value="4"]')?.checked).toBe(true);
    await press(after, 'Seal and see the result…');
    await press(after, 'Seal and see the result');
    expect(after.settled).toHaveBeenCalledTimes(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it('seals what was answered, after asking', async () => {
    const door = await theDoor(ok(aMirror()));
    await press(door, 'Begin');
    door.page.querySelector<HTMLInputElement>('input[name="tr2"][value="4"]')?.click();
    const select = door.page.querySelector<HTMLSelectElement>('#planning-wanted');
    select!.value = '5';
    select!.dispatchEvent(new Event('change'));
    await door.fixture.whenStable();
    expect(door.page.querySelector('[role=status]')?.textContent).toBe('2 of 6 answered');

    await press(door, 'Seal and see the result…');
    expect(door.asked).toHaveLength(1);
    expect(door.page.querySelector('dialog[open]')?.textContent).toContain('You answered 2 of 6.');
    await press(door, 'Seal and see the result');
    expect(door.asked[1]).toMatchObject({ method: 'PUT', path: PATH });
    expect(JSON.parse(String(door.asked[1]?.body))).toEqual({
      ratings: { tr2: 4 },
      delegation: { planning: { wanted: 5 } },
    });
    expect(door.settled).toHaveBeenCalledTimes(1);
  });

  it('seals nothing while nothing is answered', async () => {
    const door = await theDoor();
    await press(door, 'Begin');
    await press(door, 'Seal and see the result…');

    expect(door.page.querySelector('[role=alert]')?.textContent).toContain('Answer at least one');
    expect(door.page.querySelector('dialog[open]')).toBeNull();
  });

  it('is passed by skipping, after saying what that means', async () => {
    const door = await theDoor(ok(aMirror({ state: 'skipped' })));
    await press(door, 'Skip it…');
    expect(door.page.querySelector('dialog[open]')?.textContent).toContain('Filling it in afterwards is not possible');
    await press(door, 'Skip and see the result');

    expect(door.asked[1]).toMatchObject({ method: 'POST', path: `${PATH}/skip` });
    expect(door.settled).toHaveBeenCalledTimes(1);
  });

  it('keeps what was filled in when sealing fails, and says what is wrong', async () => {
    const door = await theDoor('no connection', problem(409, 'mirror-skipped'));
    await press(door, 'Begin');
    door.page.querySelector<HTMLInputElement>('input[name="tr1"][value="2"]')?.click();
    for (const words of ['server', 'en mirror-skipped']) {
      await press(door, 'Seal and see the result…');
      await press(door, 'Seal and see the result');
      expect(door.page.querySelector('.notice-problem')?.textContent).toContain(words);
    }
    expect(door.page.querySelector<HTMLInputElement>('input[name="tr1"][value="2"]')?.checked).toBe(true);
    expect(door.settled).not.toHaveBeenCalled();
  });
});
