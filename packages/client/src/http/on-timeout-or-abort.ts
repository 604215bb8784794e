/**
 * Runs `onEnd` once: after a time, or at once when the signal aborts. Returns a function that cancels both. No listener
 * remains on the signal in any case.
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
