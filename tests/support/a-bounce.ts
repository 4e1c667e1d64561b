/** A report of a mail server as in RFC 3464, about the mail with this id. */
export function aBounce(about: {
  readonly envelopeId?: string;
  readonly messageId?: string;
  readonly status: string;
}): string {
  const { envelopeId, messageId, status } = about;
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mail.example>',
    'To: bounces@linde.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b/1"',
    '',
    '--b/1',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--b/1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    ...(envelopeId === undefined ? [] : [`Original-Envelope-Id: ${envelopeId}`]),
    '',
    'Final-Recipient: rfc822; somebody@linde.example',
    'Action: failed',
    `Status: ${status}`,
    '',
    '--b/1',
    'Content-Type: text/rfc822-headers',
    '',
    ...(messageId === undefined ? [] : [`Message-ID: <${messageId}>`]),
    'Subject: Uitnodiging',
    '',
    '--b/1--',
    '',
  ].join('\r\n');
}
