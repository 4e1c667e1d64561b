import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';

/** The six words that stand for a directory: the same as in the invitation and in the printed notice. */
export async function wordsOfDirectory(directoryText: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(directoryText));
  return fingerprintWords(new Uint8Array(digest)).join(' ');
}
