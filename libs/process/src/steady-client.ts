import pg from 'pg';

/**
 * A database connection whose loss ends a query, and never the process. Between the moment that a pool hands out a new
 * connection and the moment that its user listens to it, nobody does: a server that ends it just then, such as one that
 * loses its parent process, would otherwise be an error that nobody caught. The pool throws such a connection away.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
