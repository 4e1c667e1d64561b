import type { MailFailure } from '@leeway/contract';
import { Column } from 'typeorm';

/** What every table of mails keeps of one: what it says until it is sent, and how its delivery goes. */
export abstract class WaitingMail {
  @Column('text')
  subject!: string;

  /** Empty once it is sent. */
  @Column('text')
  text!: string;

  @Column('boolean', { default: false })
  sent!: boolean;

  /** How often a mail server has put it off. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Not to be tried before this moment. */
  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt!: Date | null;

  /** Why it was put off or has failed; never what the mail server said, which can hold anything. */
  @Column('text', { nullable: true })
  failure!: MailFailure | null;

  /** It does not arrive, unless somebody sends it again. */
  @Column('boolean', { default: false })
  failed!: boolean;
}
