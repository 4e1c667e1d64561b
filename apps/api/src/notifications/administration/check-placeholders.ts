import { type MailDraft, wrongPlaceholder } from '@leeway/contract';
import { problem } from '../../http/problem.js';

/** @throws ProblemError mail-text-placeholder for the first thing in braces that can not be filled in */
export function checkPlaceholders({ kind, text }: MailDraft): void {
  for (const [path, template] of Object.entries(text)) {
    const wrong = wrongPlaceholder(kind, template);
    if (wrong === null) continue;
    throw problem('mail-text-placeholder', { name: `{{${wrong}}}` }, [
      { path, message: 'is not filled in in this kind of mail' },
    ]);
  }
}
