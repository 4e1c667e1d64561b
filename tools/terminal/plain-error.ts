/** A failure a person can act on: its message is one clear sentence, shown without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
