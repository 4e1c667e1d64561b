import { IntakeState, PublishedExtension } from '@leeway/contract';
import { Controller, Get, Header, Headers, Inject, Param, Res } from '@nestjs/common';
import type { Clock } from '@leeway/process';
import type { FastifyReply } from 'fastify';
import { CLOCK } from '../clock.js';
import { Refusal } from '../http/refusal.js';
import { type IntakeStateName, type PublishedRound, stateAt } from './published-round.js';
import { PublishedRounds } from './published-rounds.js';
import { SurveyRoundBodies, encodingFor } from './survey-round-bodies.js';

interface RoundNow {
  readonly state: IntakeStateName;
  readonly extension: string | null;
}

/** What is public about a round; any page may read it, so that it can be compared from everywhere. */
@Controller('rounds/:organisationId/:roundId')
export class RoundsController {
  readonly #rounds: PublishedRounds;
  readonly #bodies: SurveyRoundBodies;
  readonly #clock: Clock;

  constructor(rounds: PublishedRounds, bodies: SurveyRoundBodies, @Inject(CLOCK) clock: Clock) {
    this.#rounds = rounds;
    this.#bodies = bodies;
    this.#clock = clock;
  }

  /** For the page that this server serves, and for no other. */
  @Get()
  async all(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const round = await this.#rounds.get(organisationId, roundId);
    const { state, extension } = await this.#now(round, organisationId, roundId);
    const bodies = await this.#bodies.of(round, state, extension);
    const encoding = encodingFor(accepted);
    void reply.headers({ 'cache-control': 'no-store', vary: 'accept-encoding' });
    if (encoding !== 'identity') {
      void reply.header('content-encoding', encoding);
    }
    void reply.type('application/json; charset=utf-8').send(bodies[encoding]);
  }

  @Get('directory')
  async directory(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { directoryBody, fingerprint } = await this.#rounds.get(organisationId, roundId);
    sendImmutable(reply, directoryBody, `"${fingerprint}"`, known);
  }

  @Get('questionnaire')
  async questionnaire(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { questionnaire, fingerprint } = await this.#rounds.get(organisationId, roundId);
    sendImmutable(reply, questionnaire, `"q-${fingerprint}"`, known);
  }

  /** Not to be kept: it comes once, while the round is open. */
  @Get('extension')
  @Header('cache-control', 'no-store')
  @Header('access-control-allow-origin', '*')
  async extension(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
  ): Promise<PublishedExtension> {
    await this.#rounds.get(organisationId, roundId);
    const changes = await this.#rounds.changesOf(organisationId, roundId);
    if (changes === null) {
      throw new Refusal('try-later');
    }
    return PublishedExtension.parse({ extension: changes.extension });
  }

  @Get('state')
  @Header('cache-control', 'no-store')
  @Header('access-control-allow-origin', '*')
  async state(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
  ): Promise<IntakeState> {
    const round = await this.#rounds.get(organisationId, roundId);
    const { state } = await this.#now(round, organisationId, roundId);
    return IntakeState.parse({ kind: round.kind, state });
  }

  /** As the directory and its extension have it, unless the tally has taken the intake away: a round that was called off. */
  async #now(round: PublishedRound, organisationId: string, roundId: string): Promise<RoundNow> {
    const changes = await this.#rounds.changesOf(organisationId, roundId);
    const extension = changes?.extension ?? null;
    const state = stateAt(round, this.#clock.now(), extension);
    if (changes === null && state === 'closed') {
      // It may have been extended.
      throw new Refusal('try-later');
    }
    // As far as is known: without a database nothing can be handed in anyway.
    return { state: (changes?.hasIntake ?? true) ? state : 'closed', extension };
  }
}

/** The tag is the same for everybody, so that a cached copy marks nobody. */
function sendImmutable(reply: FastifyReply, body: string, tag: string, known: string | undefined): void {
  void reply.headers({ etag: tag, 'cache-control': 'no-cache', 'access-control-allow-origin': '*' });
  if (known === tag) {
    void reply.status(304).send();
    return;
  }
  void reply.type('application/json; charset=utf-8').send(body);
}
