/** How long a browser may take to begin reading what it saves. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to be saved, as a link with `download` would. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** A name that every system takes for a file: letters, digits and hyphens, never empty. */
export function asFileName(...parts: readonly string[]): string {
  const name = parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return name === '' ? 'leeway' : name;
}
