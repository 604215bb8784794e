/**
 * Runs `onEnd` once: after a time, or at once when the signal aborts. Returns what calls that off; nothing stays on the
 * signal either way.
 */
export function after(milliseconds: number, signal: AbortSignal | undefined, onEnd: () => void): () => void {
  const release = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  };
  const end = (): void => {
    release();
    onEnd();
  };
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  return release;
}
