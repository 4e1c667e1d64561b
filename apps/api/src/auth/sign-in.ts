import type { SignIn as Credentials } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request, Response } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import { MemberEntity } from '../organisations/member.entity.js';
import type { SignedInMember } from './access.js';
import { verifyPassword } from './password.js';
import { SignInLimit } from './sign-in-limit.js';

/** One address can be on the roster of several organisations; more than this many accounts are not tried. */
const MAX_ACCOUNTS = 5;

/** Where an organisation has turned passwords off, the answer is the same as where nobody has one. */
const ACCOUNTS = `
  select m.organisation_id as "organisationId", m.member_id as "memberId", m.password_hash as "passwordHash"
  from people.members m
  where m.email = $1 and m.active and m.password_hash is not null and not exists (
    select from people.identity_providers p where p.organisation_id = m.organisation_id and not p.password_sign_in
  )
  order by m.organisation_id limit ${MAX_ACCOUNTS}`;

interface Account extends SignedInMember {
  readonly passwordHash: string;
}

/** Signing in and out with Passport; the session's id changes each time. */
@Injectable()
export class SignIn {
  /** An instance of its own: the package's global one would mix up applications in one process. */
  readonly passport = new passport.Passport();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly limit: SignInLimit,
  ) {
    this.passport.use(
      new Strategy({ usernameField: 'email' }, (email, password, done) => {
        this.memberWith(email, password).then((member) => done(null, member ?? false), done);
      }),
    );
    this.passport.serializeUser<SignedInMember>((user, done) => done(null, user as SignedInMember));
    this.passport.deserializeUser<SignedInMember>((kept, done) => {
      this.stillActive(kept).then((active) => done(null, active ? kept : false), done);
    });
  }

  /** @throws {ProblemError} wrong-password, too-many-attempts */
  async withPassword(request: Request, response: Response, credentials: Credentials): Promise<SignedInMember> {
    await this.limit.count(credentials.email);
    request.body = credentials;
    const member = await new Promise<SignedInMember | false>((resolve, reject) => {
      const done = (error: unknown, user: SignedInMember | false) => (error ? reject(error) : resolve(user));
      this.passport.authenticate('local', done)(request, response, reject);
    });
    if (!member) throw problem('wrong-password');
    await this.limit.forget(credentials.email);
    await this.as(request, member);
    return member;
  }

  /** Signs in without a password; whoever calls this has checked that it may be. */
  as(request: Request, member: SignedInMember): Promise<void> {
    return new Promise((resolve, reject) => request.logIn(member, (error) => (error ? reject(error) : resolve())));
  }

  out(request: Request): Promise<void> {
    return new Promise((resolve, reject) => request.session.destroy((error) => (error ? reject(error) : resolve())));
  }

  private async memberWith(email: string, password: string): Promise<SignedInMember | undefined> {
    const [first, ...others] = await this.dataSource.query<Account[]>(ACCOUNTS, [email]);
    if (await verifyPassword(password, first?.passwordHash ?? null)) return first && keyOf(first);
    for (const other of others) if (await verifyPassword(password, other.passwordHash)) return keyOf(other);
    return undefined;
  }

  private stillActive({ organisationId, memberId }: SignedInMember): Promise<boolean> {
    return this.dataSource.getRepository(MemberEntity).existsBy({ organisationId, memberId, active: true });
  }
}

const keyOf = ({ organisationId, memberId }: Account): SignedInMember => ({ organisationId, memberId });
