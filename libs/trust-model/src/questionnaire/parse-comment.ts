/** Why a comment was refused. Never what was in it. */
export const INVALID_COMMENT_REASONS = ['not-a-comment', 'blank', 'too-long', 'not-text'] as const;
export interface InvalidComment {
  readonly invalid: (typeof INVALID_COMMENT_REASONS)[number];
}

/** More than any ballot can hold: 4092 bytes of UTF-8, less the JSON around the text. */
const MAX_LENGTH = 4096;

/**
 * Reads the opened ballot of a comment: the text without white space around it.
 *
 * Refused is what is blank, and what no column of text can hold: a zero character, or half of a surrogate pair. Only
 * other software than ours can have made that, and it must not stop a closing.
 *
 * @param content anything, usually what JSON.parse gave; never throws
 */
export function parseComment(content: unknown): string | InvalidComment {
  if (typeof content !== 'object' || content === null || !('comment' in content)) return { invalid: 'not-a-comment' };
  const { comment } = content;
  if (typeof comment !== 'string') return { invalid: 'not-a-comment' };
  if (comment.length > MAX_LENGTH) return { invalid: 'too-long' };
  if (comment.includes('\0') || /\p{Cs}/u.test(comment)) return { invalid: 'not-text' };
  const text = comment.trim();
  return text === '' ? { invalid: 'blank' } : text;
}
