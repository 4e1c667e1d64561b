/** Nine o’clock, in minutes. */
const START = 9 * 60;

/** `9.15` for a quarter of an hour after the start. */
export function clockTime(minutes: number): string {
  const at = START + minutes;
  return `${Math.floor(at / 60)}.${String(at % 60).padStart(2, '0')}`;
}
