import { canonicalJson, fingerprintOf, toHex } from '@leeway/ballot/protocol';

/** Hexadecimal SHA-256 of a questionnaire as canonical JSON, as the directory pins it. Empty for text that is no JSON. */
export async function questionnaireDigest(text: string): Promise<string> {
  try {
    return toHex(await fingerprintOf(canonicalJson(JSON.parse(text))));
  } catch {
    return '';
  }
}
