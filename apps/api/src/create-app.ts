import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule, type Surroundings } from './app.module.js';
import { Sessions } from './auth/sessions.js';
import type { Settings } from './config/settings.js';
import { MAX_BOUNCE_BYTES, MAX_JSON_BYTES, MAX_ROSTER_BYTES, MAX_SCIM_BYTES } from './http/body-limits.js';
import { protect } from './http/protect.js';
import { refuseLargeFiles } from './http/refuse-large-files.js';
import { webFiles } from './http/web-files.js';

/** The api, ready to listen. */
export const createApp = async (settings: Settings, surroundings: Surroundings): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, surroundings), {
    bodyParser: false,
    // Fifty lines about its own modules are left out; from here on everything goes to the one log.
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.setGlobalPrefix('api');
  app.use(protect(settings.API_ORIGIN.startsWith('https:'), new URL(settings.BALLOT_ORIGIN).origin));
  if (settings.WEB_DIRECTORY !== undefined) app.use(webFiles(settings.WEB_DIRECTORY));
  app.use(...app.get(Sessions).handlers);
  app.use(refuseLargeFiles);
  app.useBodyParser('json', { limit: MAX_JSON_BYTES });
  app.useBodyParser('json', { type: 'application/scim+json', limit: MAX_SCIM_BYTES });
  app.useBodyParser('raw', { type: 'text/csv', limit: MAX_ROSTER_BYTES });
  app.useBodyParser('raw', { type: 'message/rfc822', limit: MAX_BOUNCE_BYTES });
  await app.init();
  app.useLogger(app.get(Logger));
  return app;
};
