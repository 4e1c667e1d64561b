import 'reflect-metadata';
import { clockFrom, exitOnBadEnvironment, onStop } from '@leeway/process';
import { Logger } from 'nestjs-pino';
import { settingsSchema } from './config/settings.js';
import { createApp } from './create-app.js';

const settings = exitOnBadEnvironment(settingsSchema);
const app = await createApp(settings, { clock: clockFrom(settings.CLOCK_FILE) });
onStop(() => app.close());
await app.listen(settings.PORT, settings.HOST);
app.get(Logger).log({ url: await app.getUrl() }, 'ready');
