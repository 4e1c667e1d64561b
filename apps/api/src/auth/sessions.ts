import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import createPgStore, { type PGStore } from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { SignIn } from './sign-in.js';
import { touchSeldom } from './touch-seldom.js';

/** A working day: every visit within it starts it anew. */
export const SESSION_MS = 8 * 60 * 60_000;
const PRUNE_EVERY_SECONDS = 15 * 60;

/**
 * Paths without a session. To collect a credential, or to check a ballot, must not leave a trace in the session of who is
 * signed in, since a session remembers when it was last used.
 */
const WITHOUT_SESSION = ['/api/credentials', '/api/public', '/api/tally', '/api/health', '/api/scim'];

const except =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (WITHOUT_SESSION.some((path) => request.path === path || request.path.startsWith(`${path}/`))) next();
    else void handler(request, response, next);
  };

/** Sessions in the database, so that several processes share them and a restart signs nobody out. */
@Injectable()
export class Sessions implements OnModuleDestroy {
  /** In this order, before anything that asks who is signed in. */
  readonly handlers: readonly RequestHandler[];
  private readonly store: PGStore;

  constructor(@Inject(SETTINGS) settings: Settings, @InjectDataSource() dataSource: DataSource, { passport }: SignIn) {
    const PgStore = createPgStore(session);
    this.store = new PgStore({
      // TypeORM's own pool, so that the size that was set is the number of connections there are.
      pool: (dataSource.driver as unknown as { master: Pool }).master,
      schemaName: 'people',
      tableName: 'sessions',
      pruneSessionInterval: PRUNE_EVERY_SECONDS,
      // The default prints the statement that failed, with its parameters.
      errorLog: () => undefined,
    });
    touchSeldom(this.store);
    const secure = settings.API_ORIGIN.startsWith('https:');
    const withSession = session({
      store: this.store,
      secret: settings.SESSION_SECRET,
      name: secure ? '__Host-leeway' : 'leeway',
      resave: false,
      saveUninitialized: false,
      rolling: true,
      // TLS ends at the reverse proxy, which says so in X-Forwarded-Proto.
      proxy: secure,
      // Cookies ignore ports: where api and ballot box share a host name, the path keeps it away from the ballot box. With
      // TLS they have names of their own, and the prefix, which wants the path /, keeps it from being planted by the other.
      cookie: { httpOnly: true, sameSite: 'lax', secure, path: secure ? '/' : '/api', maxAge: SESSION_MS },
    });
    this.handlers = [except(withSession), except(passport.session() as RequestHandler)];
  }

  onModuleDestroy(): void {
    this.store.close();
  }
}
