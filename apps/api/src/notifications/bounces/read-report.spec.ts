import { describe, expect, it } from '@jest/globals';
import { readReport } from './read-report.js';

const read = (lines: readonly string[], newline = '\r\n') => readReport(Buffer.from(lines.join(newline)));

/** RFC 3464, appendix E.1. */
const SIMPLE = [
  'Date: Thu, 7 Jul 1994 17:16:05 -0400',
  'From: Mail Delivery Subsystem <MAILER-DAEMON@CS.UTK.EDU>',
  'Message-Id: <199407072116.RAA14128@CS.UTK.EDU>',
  'Subject: Returned mail: Cannot send message for 5 days',
  'To: <owner-info-mime@cs.utk.edu>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '      boundary="RAA14128.773615765/CS.UTK.EDU"',
  '',
  '--RAA14128.773615765/CS.UTK.EDU',
  '',
  'The original message was received at Sat, 2 Jul 1994 17:10:28 -0400',
  'from root@localhost',
  '',
  '   ----- The following addresses had delivery problems -----',
  '<louisl@larry.slip.umd.edu>  (unrecoverable error)',
  '',
  '--RAA14128.773615765/CS.UTK.EDU',
  'content-type: message/delivery-status',
  '',
  'Reporting-MTA: dns; cs.utk.edu',
  '',
  'Original-Recipient: rfc822;louisl@larry.slip.umd.edu',
  'Final-Recipient: rfc822;louisl@larry.slip.umd.edu',
  'Action: failed',
  'Status: 4.0.0',
  'Diagnostic-Code: smtp; 426 connection timed out',
  'Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400',
  '',
  '--RAA14128.773615765/CS.UTK.EDU',
  'content-type: message/rfc822',
  '',
  'Message-ID: <0f8fad5b-d9cb-469f-a165-70867728950e@leeway.example>',
  'Subject: Uitnodiging',
  '',
  'Action: delivered',
  '--RAA14128.773615765/CS.UTK.EDU--',
];

const withStatus = (...lines: readonly string[]): string[] => [
  'Content-Type: multipart/report; report-type=delivery-status; boundary=foobar',
  '',
  '--foobar',
  'content-type: message/delivery-status',
  '',
  ...lines,
  '--foobar--',
];

describe('readReport', () => {
  it.each([['\r\n'], ['\n']])('reads the simple report of RFC 3464 (lines end in %j)', (newline) => {
    expect(read(SIMPLE, newline)).toEqual({
      envelopeId: null,
      messageId: '0f8fad5b-d9cb-469f-a165-70867728950e@leeway.example',
      failure: 'not-reached',
    });
  });

  it('reads the report about several recipients, appendix E.2', () => {
    const report = read(
      withStatus(
        'Reporting-MTA: dns; cs.utk.edu',
        'Original-Envelope-Id: 0f8fad5b-d9cb-469f-a165-70867728950e',
        '',
        'Original-Recipient: rfc822;johnh@hpnjld.njd.hp.com',
        'Final-Recipient: rfc822;johnh@hpnjld.njd.hp.com',
        'Action: delayed',
        'Status: 4.0.0 (hpnjld.njd.jp.com: host name lookup failure)',
        '',
        'Original-Recipient: rfc822;wsnell@sdcc13.ucsd.edu',
        'Final-Recipient: rfc822;wsnell@sdcc13.ucsd.edu',
        'Action: failed',
        'Status: 5.0.0',
        'Diagnostic-Code: smtp; 550 user unknown',
        'Remote-MTA: dns; sdcc13.ucsd.edu',
      ),
    );
    expect(report).toEqual({
      envelopeId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      messageId: null,
      failure: 'address-unknown',
    });
  });

  it('takes one about a mail that is only late for no failure, appendix E.4', () => {
    const report = read(
      withStatus(
        'Reporting-MTA: dns; sun2.nsfnet-relay.ac.uk',
        '',
        'Final-Recipient: rfc822;thomas@de-montfort.ac.uk',
        'Status: 4.0.0 (unknown temporary failure)',
        'Action: delayed',
      ),
    );
    expect(report).toMatchObject({ failure: null });
  });

  it('does not care about capitals and folded lines', () => {
    const report = read(
      withStatus('REPORTING-mta: dns; x', '', 'ACTION: Failed', 'STATUS:', ' 5.2.2', 'Final-Recipient: rfc822;a@b.c'),
    );
    expect(report).toMatchObject({ failure: 'mailbox-full' });
  });

  it.each([
    ['an answer that somebody is away', ['Content-Type: text/plain', '', 'Action: failed', 'Reporting-MTA: dns; x']],
    ['nothing', ['']],
    ['a report without a status', ['Content-Type: multipart/report; boundary=b', '', '--b', '', 'x', '--b--']],
    ['a multipart without a boundary', ['Content-Type: multipart/report', '', '--', 'Reporting-MTA: x']],
    ['a status that does not say of which server', withStatus('Action: failed', 'Status: 5.1.1')],
    [
      'an encoded status',
      withStatus('Reporting-MTA: dns; x', '', 'Action: failed').map((line) =>
        line.startsWith('content-type') ? `${line}\r\nContent-Transfer-Encoding: base64` : line,
      ),
    ],
  ])('takes %s for no report', (_, lines) => {
    expect(read(lines)).toBeNull();
  });

  it('is not held up by a message made to be slow', () => {
    const nasty = ['Content-Type: multipart/report; boundary=b', '', ...Array<string>(50_000).fill('--b\n \n\t')];
    expect(read(nasty)).toBeNull();
  });
});
