import type { MailFailure } from '@leeway/contract';
import { failureOf } from '../../mail/judge-refusal.js';
import { mediaType, partsOf, readEntity, type Fields, readFields } from './mime-parts.js';

/** What a mail server says about a mail of ours, as far as anything is kept of it. */
export interface DeliveryReport {
  /** The envelope's id that we gave it (RFC 3461); null if it does not say. */
  readonly envelopeId: string | null;
  /** Of the mail that came back, without its angle brackets; null if it is not in the report. */
  readonly messageId: string | null;
  /** Why it is not delivered; null if it still may be, or has been. */
  readonly failure: MailFailure | null;
}

const STATUSES = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/**
 * Reads a report on delivery: RFC 3464, in a `multipart/report` of RFC 6522. Strictly: what is written in another way, such as
 * an answer that somebody is on holiday, is none.
 * @param message as it came in
 * @returns null if it is no such report
 */
export function readReport(message: Uint8Array): DeliveryReport | null {
  const text = Buffer.from(message).toString('latin1').replaceAll(/\r\n?/g, '\n');
  const report = readEntity(text);
  if (mediaType(report) !== 'multipart/report') return null;
  const parts = partsOf(report);
  const status = parts.find((part) => STATUSES.includes(mediaType(part)));
  if (status === undefined || !isPlain(status.fields)) return null;
  const [aboutMail, ...aboutRecipients] = status.body.split(/\n[ \t]*\n/).map(readFields);
  if (aboutMail?.has('reporting-mta') !== true) return null;
  const returned = parts.find((part) => RETURNED.includes(mediaType(part)));
  return {
    envelopeId: aboutMail.get('original-envelope-id') ?? null,
    messageId: returned === undefined ? null : messageIdIn(returned.body),
    failure: aboutRecipients.map(failureIn).find((failure) => failure !== null) ?? null,
  };
}

/** The fields of RFC 3464 are plain text; who encodes them does not follow it. */
function isPlain(fields: Fields): boolean {
  return ['7bit', '8bit', undefined].includes(fields.get('content-transfer-encoding')?.toLowerCase());
}

function messageIdIn(returned: string): string | null {
  const header = readEntity(returned).fields.get('message-id') ?? '';
  return /^<([^<>\s]+)>$/.exec(header)?.[1] ?? null;
}

function failureIn(recipient: Fields): MailFailure | null {
  if (/^\s*failed\b/i.exec(recipient.get('action') ?? '') === null) return null;
  const status = /^\s*([245]\.\d{1,3}\.\d{1,3})\b/.exec(recipient.get('status') ?? '')?.[1];
  const reply = /^\s*smtp\s*;\s*(\d{3})\b/i.exec(recipient.get('diagnostic-code') ?? '')?.[1];
  return failureOf(status, reply === undefined ? undefined : Number(reply));
}
