import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepFresh } from './keep-fresh.js';

const interval = signal<number | null>(1000);
const refresh = jest.fn();

@Component({ template: '' })
class Page {
  constructor() {
    keepFresh(interval, refresh);
  }
}

const setVisibility = (state: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a page that keeps itself fresh', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    setVisibility('visible');
    interval.set(1000);
    refresh.mockClear();
    TestBed.createComponent(Page).detectChanges();
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('asks again at the interval', () => {
    jest.advanceTimersByTime(3000);

    expect(refresh).toHaveBeenCalledTimes(3);
  });

  it('asks nothing while it is hidden, and at once when it is looked at again', () => {
    setVisibility('hidden');
    jest.advanceTimersByTime(10_000);
    expect(refresh).not.toHaveBeenCalled();

    setVisibility('visible');
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('stops when nothing will change any more', () => {
    interval.set(null);
    TestBed.tick();
    jest.advanceTimersByTime(10_000);

    expect(refresh).not.toHaveBeenCalled();
  });

  it('stops when the page is left', () => {
    TestBed.resetTestingModule();
    jest.advanceTimersByTime(10_000);

    expect(refresh).not.toHaveBeenCalled();
  });
});
