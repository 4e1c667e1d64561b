import type { RecognisableKind } from '../comment/recognisable.js';
import type { Inclusion } from '../receipt/check-inclusion.js';
import type { StopReason } from '../round/survey-page.js';

interface Explanation {
  heading: string;
  body: string;
}

/** The texts of everything that comes after the first statement, or beside it. Loaded while the person reads. */
export interface LateTexts {
  how: { summary: string; steps: readonly string[]; limitsHeading: string; limits: readonly string[]; more: string };
  check: {
    summary: string;
    waiting: string;
    explanation: string;
    compared: string;
    comparing: string;
    publicPage: string;
    directory: string;
  };
  group: { summary: (label: string, count: number) => string; explanation: string };
  area: {
    titleOf: (position: number, total: number) => string;
    question: string;
    now: string;
    wanted: string;
    who: string;
  };
  comment: {
    eyebrow: string;
    left: (characters: number) => string;
    findingsHeading: string;
    /** After the words that were found. */
    findings: Record<RecognisableKind, string>;
    readersHeading: string;
    readers: readonly string[];
  };
  checkPage: {
    title: string;
    heading: string;
    answered: (count: number, total: number) => string;
    straightOn: string;
    skipped: string;
    noComment: string;
    change: string;
    changeLabel: (text: string) => string;
    nextHeading: string;
    next: (instant: string) => readonly string[];
    handIn: string;
    handInChanges: string;
    sending: string;
    nothing: string;
    needsCredential: string;
    refused: string;
    sittingHeading: string;
    sitting: string;
    later: string;
  };
  later: {
    title: string;
    heading: string;
    body: (instant: string) => string;
    how: string;
    closes: (instant: string) => string;
    now: string;
  };
  receipt: {
    title: string;
    heading: string;
    body: (instant: string) => string;
    waitingTitle: string;
    waitingHeading: string;
    waiting: string;
    receiptHeading: string;
    receipt: string;
    code: string;
    version: string;
    fingerprint: string;
    save: string;
    fileName: string;
    change: string;
    afterwards: string;
    /** On a device for many, which forgets everything. */
    bodyOnShared: (instant: string) => string;
    afterwardsOnShared: string;
    byHand: string;
    shared: string;
    sharedBody: string;
    changed: string;
  };
  closed: {
    title: string;
    heading: string;
    handedIn: string;
    notHandedIn: string;
    nothing: string;
    checkHeading: string;
    checking: string;
    /** What this device found out about its own ballot. */
    inclusion: Record<Inclusion, string>;
    publicPage: string;
  };
  card: {
    title: string;
    heading: string;
    body: string;
    code: string;
    hint: string;
    wrong: string;
    open: string;
    privacyHeading: string;
    privacy: string;
    ownDevice: string;
  };
  shared: { label: string; next: string; idle: (seconds: number) => string; stillHere: string; done: string };
  otherPerson: { goOn: string; replace: string };
  start: { title: string; heading: string; body: string; noMail: string; rounds: string };
  removeFromDevice: string;
  tryAgain: string;
  toStart: string;
  stopped: Record<StopReason, Explanation>;
}
