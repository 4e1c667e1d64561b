type Stop = () => Promise<void> | void;

const STOP_WITHIN_MS = 10_000;
const stops: Stop[] = [];
let stopping = false;

const stopAll = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  let failed = false;
  for (const stop of stops.toReversed()) {
    try {
      await stop();
    } catch (error) {
      failed = true;
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
  process.exit(failed ? 1 : 0);
};

/**
 * Runs `stop` once when the process is asked to end (SIGTERM, SIGINT) or when the launcher that started it over an IPC
 * channel is gone. The last registered runs first; then the process exits, after ten seconds in any case.
 */
export const onStop = (stop: Stop): void => {
  stops.push(stop);
  if (stops.length > 1) return;
  process.on('SIGTERM', () => void stopAll());
  process.on('SIGINT', () => void stopAll());
  if (process.channel !== undefined && process.channel !== null) {
    process.on('disconnect', () => void stopAll());
    // Listening for the end of the channel must not keep a process alive that has nothing else to do.
    process.channel.unref();
  }
};
