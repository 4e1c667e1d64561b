// Everything that nobody needs before the first statement; fetched while the promise is being read.
export { CommentPage } from './comment/comment-page.js';
export { CheckPage } from './hand-in/check-page.js';
export { LaterPage } from './hand-in/later-page.js';
export { ClosedPage } from './notice/closed-page.js';
export { CardPage } from './shared-device/card-page.js';
export { SharedNotice } from './shared-device/shared-notice.js';
export { StartPage } from './notice/start-page.js';
export { StoppedPage } from './notice/stopped-page.js';
export { PromiseDetails } from './promise/promise-details.js';
export { ReceiptPage } from './receipt/receipt-page.js';
export { DelegationPage } from './statements/delegation-page.js';
