/** The texts that are needed until the first statement is answered. Instants arrive already spelled out. */
export interface Texts {
  product: string;
  chooseLanguage: string;
  loading: string;
  promise: {
    title: string;
    heading: string;
    promiseHeading: string;
    sentences: readonly string[];
    serverSentence: string;
    checkLink: string;
    serverSentenceEnd: string;
    minutes: (minutes: number) => string;
    statements: (count: number) => string;
    areas: (count: number) => string;
    opens: (instant: string) => string;
    closes: (instant: string) => string;
    extended: (instant: string) => string;
    start: string;
    goOn: string;
    toOverview: string;
    skipAny: string;
  };
  credential: { collecting: string; waiting: string; ready: string };
  notYetOpen: {
    heading: string;
    body: (instant: string) => string;
    waiting: (instant: string) => string;
    advice: string;
  };
  step: {
    progress: (position: number, total: number) => string;
    titleOf: (position: number, total: number) => string;
    cannotSayHint: string;
    back: string;
    next: string;
    skip: string;
    toOverview: string;
    clear: string;
    movesOn: string;
    keys: string;
  };
  offline: string;
  cantKeep: string;
}
