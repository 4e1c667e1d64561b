export interface PersonName {
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
}

/** A person as colleagues know them: `Eva van den Meijer`. */
export function displayName({ firstName, infix, lastName }: PersonName): string {
  return [firstName, infix, lastName].filter((part) => part.length > 0).join(' ');
}
