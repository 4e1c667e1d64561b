import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClosingReport } from '@leeway/contract';
import { Complaints } from '@leeway/process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ClosingReports } from './closing-reports.js';

const ROUND = { organisationId: 'o', roundId: 'r' };
const opening = (percent: number): ClosingReport => ({ step: 'opening', percent });
const waiting: ClosingReport = { step: 'waiting-for-key', percent: 0 };

let nowMs: number;
let told: string[];
let complaints: string[];
let answer: () => Promise<void>;
let reports: ClosingReports;

beforeEach(() => {
  [nowMs, told, complaints] = [5000, [], []];
  answer = async () => undefined;
  const putClosing = ({ roundId }: { roundId: string }, { step, percent }: ClosingReport): Promise<void> => {
    told.push(`${roundId} ${step} ${percent}`);
    return answer();
  };
  const log = (_: string, message: string, details = {}): void =>
    void complaints.push(message + JSON.stringify(details));
  reports = new ClosingReports({ putClosing }, new Complaints(log, { nowMs: () => nowMs }), () => nowMs);
});

/** Tells this at that moment. */
const tellAt = (ms: number, report: ClosingReport, round = ROUND): void => {
  nowMs = 5000 + ms;
  reports.tell(round, report);
};

describe('reports of a closing', () => {
  it('are sent at once, and at most once a second', () => {
    [0, 10, 20, 30].forEach((percent, index) => tellAt(index * 300, opening(percent)));
    expect(told).toEqual(['r opening 0']);
    tellAt(1000, opening(40));
    expect(told).toEqual(['r opening 0', 'r opening 40']);
  });

  it('are not held up by those of another round', () => {
    tellAt(0, opening(0));
    tellAt(1, opening(0), { ...ROUND, roundId: 'other' });
    expect(told).toEqual(['r opening 0', 'other opening 0']);
  });

  it('are repeated once a minute while nothing changes', () => {
    for (let second = 0; second <= 120; second += 1) {
      tellAt(second * 1000, waiting);
    }
    expect(told).toEqual(['r waiting-for-key 0', 'r waiting-for-key 0', 'r waiting-for-key 0']);
  });

  it('say so when a closing begins anew', () => {
    tellAt(0, opening(70));
    tellAt(1000, opening(0));
    expect(told).toEqual(['r opening 70', 'r opening 0']);
  });

  it('disturb nothing when the api does not take them, and complain once', async () => {
    answer = () => Promise.reject(new TypeError('fetch failed'));
    tellAt(0, opening(0));
    tellAt(1000, opening(10));
    await nextTurn();
    expect(told).toHaveLength(2);
    expect(complaints).toEqual(['the api does not take a report{"fault":"TypeError"}']);
  });
});
