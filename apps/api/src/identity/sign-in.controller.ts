import { Id, SignInWays, WaysRequest } from '@leeway/contract';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Redirect, Req } from '@nestjs/common';
import type { Clock } from '@leeway/process';
import type { Request } from 'express';
import * as z from 'zod/mini';
import { memberOf, Public } from '../auth/access.js';
import { SignIn } from '../auth/sign-in.js';
import { CLOCK } from '../config/config.module.js';
import { Answers } from '../http/answers.js';
import { type BegunSignIn, ProviderSignIn, SignInRefused } from './provider-sign-in.js';

declare module 'express-session' {
  interface SessionData {
    begunSignIn?: BegunSignIn;
  }
}

const MAY_TAKE_MS = 10 * 60_000;
const Elsewhere = z.object({ url: z.string() });
type Elsewhere = z.infer<typeof Elsewhere>;
const StartQuery = z.object({ returnTo: z.optional(z.string().check(z.maxLength(1000), z.regex(/^\/(?![/\\])/))) });

/** To the provider of an organisation and back. The browser itself comes here, so every answer is another address. */
@Controller('sign-in')
@Public()
export class SignInController {
  constructor(
    private readonly providerSignIn: ProviderSignIn,
    private readonly signIn: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('ways')
  @HttpCode(200)
  @Answers(SignInWays)
  async ways(@Body({ schema: WaysRequest }) { domain }: WaysRequest): Promise<SignInWays> {
    return { providers: await this.providerSignIn.waysFor(domain) };
  }

  @Get(':organisationId')
  @Redirect()
  @Answers(Elsewhere)
  start(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Query({ schema: StartQuery }) { returnTo = '/' }: z.infer<typeof StartQuery>,
    @Req() request: Request,
  ): Promise<Elsewhere> {
    return orExplained(async () => {
      const { url, proofs } = await this.providerSignIn.begin(organisationId);
      const until = this.clock.now().getTime() + MAY_TAKE_MS;
      request.session.begunSignIn = { organisationId, ...proofs, returnTo, until };
      // Whoever is signed in keeps their session; for anybody else there is none worth keeping for a day.
      if (memberOf(request) === undefined) request.session.cookie.maxAge = MAY_TAKE_MS;
      await saved(request);
      return url;
    });
  }

  @Get(':organisationId/callback')
  @Redirect()
  @Answers(Elsewhere)
  finish(@Param('organisationId', { schema: Id }) organisationId: string, @Req() request: Request): Promise<Elsewhere> {
    return orExplained(async () => {
      const begun = request.session.begunSignIn;
      // It counts once, whatever comes of it.
      delete request.session.begunSignIn;
      const isExpected = begun?.organisationId === organisationId && begun.until > this.clock.now().getTime();
      if (begun === undefined || !isExpected) throw new SignInRefused('refused');
      await this.signIn.as(request, await this.providerSignIn.finish(begun, request.originalUrl));
      return begun.returnTo;
    });
  }
}

/**
 * A session is kept while its answer is being sent, and a browser follows a redirection as soon as it has the head: it can
 * be back from a quick provider before what was begun is kept.
 */
function saved({ session }: Request): Promise<void> {
  return new Promise((resolve, reject) => session.save((error) => (error ? reject(error as Error) : resolve())));
}

async function orExplained(work: () => Promise<string>): Promise<Elsewhere> {
  try {
    return { url: await work() };
  } catch (error) {
    if (error instanceof SignInRefused) return { url: `/sign-in?failed=${error.code}` };
    throw error;
  }
}
