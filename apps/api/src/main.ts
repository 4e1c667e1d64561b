import 'reflect-metadata';
import { clockFrom, exitOnBadEnvironment, onStop } from '@leeway/process';
import { PinoLogger } from 'nestjs-pino';
import { settingsSchema } from './config/settings.js';
import { createApp } from './create-app.js';

const settings = exitOnBadEnvironment(settingsSchema);
try {
  const app = await createApp(settings, { clock: clockFrom(settings.CLOCK_FILE) });
  onStop(() => app.close());
  await app.listen(settings.PORT, settings.HOST);
  (await app.resolve(PinoLogger)).info({ url: await app.getUrl() }, 'ready');
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  process.stderr.write(`The api cannot start: ${message || code}\n`);
  process.exit(1);
}
