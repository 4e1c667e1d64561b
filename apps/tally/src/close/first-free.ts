/**
 * The first number from 0 on that is not taken, where all numbers below it are: doubles until one is free, and halves
 * the gap. Asks about twice as often as the number has binary digits.
 */
export async function firstFree(isTaken: (number: number) => Promise<boolean>): Promise<number> {
  let taken = -1;
  let free = 0;
  while (await isTaken(free)) {
    taken = free;
    free = 2 * free + 1;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(middle)) {
      taken = middle;
    } else {
      free = middle;
    }
  }
  return free;
}
