import { SingleBar } from "cli-progress";
import { formatDuration } from "../printing/format-duration.ts";
import type { TextStream } from "../printing/output.ts";

/** Shows how far a command has come. */
export interface ProgressLine {
  /** Counts an account that is done. */
  count(isFailure: boolean): void;
  /** Removes the line. */
  stop(): void;
}

const hidden: ProgressLine = { count: () => {}, stop: () => {} };

/** The time left at the average speed so far, which includes the waits for the rate limit. */
export const estimateTimeLeft = (done: number, total: number, elapsedMs: number): string =>
  done === 0 ? "unknown" : formatDuration((elapsedMs / done) * (total - done));

/** Shows a progress line on a terminal, and nothing elsewhere. */
export function createProgressLine(label: string, total: number, stream: TextStream): ProgressLine {
  if (stream.isTTY !== true || total === 0) return hidden;
  const startedAt = performance.now();
  const bar = new SingleBar({
    format: "{label} {bar} {value}/{total} accounts, {failed} failed, time left {left}",
    // A terminal, which is checked above, is a complete stream.
    stream: stream as NodeJS.WritableStream,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    // The command handles signals itself.
    gracefulExit: false,
  });
  let done = 0;
  let failed = 0;
  const getPayload = (): object => ({
    label,
    failed,
    left: estimateTimeLeft(done, total, performance.now() - startedAt),
  });
  bar.start(total, 0, getPayload());
  // The time left also changes while no account is done.
  const timer = setInterval(() => bar.update(done, getPayload()), 1_000);
  return {
    count(isFailure) {
      done++;
      if (isFailure) failed++;
      bar.update(done, getPayload());
    },
    stop() {
      clearInterval(timer);
      bar.stop();
    },
  };
}
