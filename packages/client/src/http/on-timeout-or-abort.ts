/**
 * Calls `onEnd` once: after a number of milliseconds, or as soon as the signal aborts. Then no listener remains on the
 * signal.
 *
 * @returns a function that cancels the timer and removes the listener
 */
export function onTimeoutOrAbort(milliseconds: number, signal: AbortSignal | undefined, onEnd: () => void): () => void {
  const cancel = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  };
  const end = (): void => {
    cancel();
    onEnd();
  };
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  return cancel;
}
