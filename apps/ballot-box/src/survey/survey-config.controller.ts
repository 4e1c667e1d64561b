import { SurveyConfig } from '@leeway/contract';
import { Controller, Get, Header, Inject } from '@nestjs/common';

/** Provides the origin of the api. */
export const API_ORIGIN = Symbol('api-origin');

@Controller('config.json')
export class SurveyConfigController {
  readonly #apiOrigin: string;

  constructor(@Inject(API_ORIGIN) apiOrigin: string) {
    this.#apiOrigin = apiOrigin;
  }

  @Get()
  @Header('cache-control', 'no-cache')
  config(): SurveyConfig {
    return SurveyConfig.parse({ apiOrigin: this.#apiOrigin });
  }
}
