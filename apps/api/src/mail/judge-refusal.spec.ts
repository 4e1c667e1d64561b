import { describe, expect, it } from '@jest/globals';
import { failureOf, judgeRefusal } from './judge-refusal.js';

const said = (response: string, command = 'RCPT TO', code = 'EENVELOPE') =>
  Object.assign(new Error('x'), { code, command, response, responseCode: Number(response.slice(0, 3)) });

describe('judgeRefusal', () => {
  it.each([
    ['550 5.1.1 no such user', true, 'address-unknown'],
    ['550 no such user', true, 'address-unknown'],
    ['552 5.2.2 over quota', true, 'mailbox-full'],
    ['452 4.2.2 over quota', false, 'mailbox-full'],
    ['550 5.7.1 policy', true, 'refused'],
    ['554 no', true, 'refused'],
    ['450 4.7.1 greylisted', false, 'refused'],
    ['451 try later', false, 'not-reached'],
  ] as const)('takes %s as about the mail; final: %s, %s', (response, isFinal, failure) => {
    expect(judgeRefusal(said(response))).toEqual({ isAboutMail: true, isFinal, failure });
  });

  it.each([
    ['no answer', Object.assign(new Error('x'), { code: 'ETIMEDOUT' })],
    ['a lost connection', Object.assign(new Error('x'), { code: 'ECONNECTION', command: 'CONN' })],
    ['a wrong password', Object.assign(new Error('x'), { code: 'EAUTH', responseCode: 535 })],
    ['our own address turned down', said('550 5.7.1 not you', 'MAIL FROM')],
    ['a server that is closing', said('421 4.3.2 closing')],
  ])('takes %s as about no mail', (_, error) => {
    expect(judgeRefusal(error)).toEqual({ isAboutMail: false, isFinal: false, failure: 'not-reached' });
  });

  it('gives an address up that no server could be asked about', () => {
    const error = Object.assign(new Error('x'), { code: 'EENVELOPE', command: 'API' });
    expect(judgeRefusal(error)).toMatchObject({ isFinal: true, failure: 'address-unknown' });
  });
});

describe('failureOf', () => {
  it('takes a mailbox that was closed as an address that nobody has, and an unknown reason as a refusal', () => {
    expect([failureOf('5.2.1'), failureOf('5.4.1'), failureOf('5.0.0'), failureOf(undefined)]).toEqual([
      'address-unknown',
      'not-reached',
      'refused',
      'refused',
    ]);
  });
});
