import { Id } from '@leeway/contract';
import * as z from 'zod/mini';
import { problem } from '../../http/problem.js';

/**
 * An id in the address. One that can't be any of ours is of nobody: providers ask for made-up ones to try a connection.
 * @throws {ProblemError} not-found
 */
export const readId = (text: string): string => {
  const id = z.safeParse(Id, text.toLowerCase());
  if (!id.success) throw problem('not-found');
  return id.data;
};
