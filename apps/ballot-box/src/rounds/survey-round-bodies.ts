import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SurveyRound } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { API_ORIGIN } from '../survey/survey-config.controller.js';
import type { IntakeStateName, PublishedRound } from './published-round.js';

export const BODY_ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type BodyEncoding = (typeof BODY_ENCODINGS)[number];
export type EncodedBodies = Readonly<Record<BodyEncoding, Buffer>>;

/** A directory with a thousand blocks is a megabyte: this quality takes milliseconds for it, not seconds. */
const BROTLI_QUALITY = 6;

/**
 * What the survey page needs to begin, compressed once and not for every visitor. Nothing in it is about a visitor, so
 * its compressed size tells nothing either.
 */
@Injectable()
export class SurveyRoundBodies {
  readonly #apiOrigin: string;
  readonly #latest = new WeakMap<PublishedRound, { now: string; bodies: Promise<EncodedBodies> }>();

  constructor(@Inject(API_ORIGIN) apiOrigin: string) {
    this.#apiOrigin = apiOrigin;
  }

  of(round: PublishedRound, state: IntakeStateName, extension: string | null): Promise<EncodedBodies> {
    const latest = this.#latest.get(round);
    const now = `${state} ${extension}`;
    if (latest?.now === now) {
      return latest.bodies;
    }
    const { directory, questionnaire } = round;
    const bodies = encoded(
      JSON.stringify(SurveyRound.parse({ apiOrigin: this.#apiOrigin, state, directory, extension, questionnaire })),
    );
    this.#latest.set(round, { now, bodies });
    return bodies;
  }
}

/** The smallest form that a browser takes, going by its `accept-encoding`. */
export function encodingFor(accepted: string | undefined): BodyEncoding {
  const names = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.replaceAll(' ', ''))
    .filter((offer) => !/;q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';')[0]);
  return BODY_ENCODINGS.find((encoding) => names.includes(encoding)) ?? 'identity';
}

async function encoded(text: string): Promise<EncodedBodies> {
  const identity = Buffer.from(text);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    promisify(gzip)(identity),
  ]);
  return { br, gzip: zipped, identity };
}
