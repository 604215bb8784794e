const signals = ["SIGINT", "SIGTERM"] as const;
type StopSignal = (typeof signals)[number];

/** What happens when the process receives SIGINT (Ctrl+C) or SIGTERM while accounts are processed. */
export interface Interruption {
  /** The signal that stopped the work; the process ends by it after its summary. */
  readonly stoppedBy: StopSignal | undefined;
  /** Whether the signal was Ctrl+C at a prompt, which no other process has received. */
  readonly isFromPrompt: boolean;
  /** Aborted by the second signal. */
  readonly signal: AbortSignal;
  /** Handles signals while the work runs. Before and after it, a signal ends the process at once. */
  listenDuring<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Counts as a first SIGINT: a prompt reads Ctrl+C as a key. */
  stopFromPrompt(): void;
}

/** The first signal stops the start of new accounts, the second aborts those under way, the third ends the process. */
export function createInterruption(notify: (message: string) => void): Interruption {
  const controller = new AbortController();
  let stoppedBy: StopSignal | undefined;
  let isFromPrompt = false;

  const stopListening = (): void => {
    for (const name of signals) process.removeListener(name, onSignal);
  };

  function onSignal(name: StopSignal): void {
    if (stoppedBy === undefined) {
      stoppedBy = name;
      notify("Stopping: accounts under way finish, no other is started. Press Ctrl+C again to abort at once.");
      return;
    }
    stopListening();
    controller.abort(new Error("aborted by a second signal"));
  }

  return {
    get stoppedBy() {
      return stoppedBy;
    },
    get isFromPrompt() {
      return isFromPrompt;
    },
    signal: controller.signal,
    async listenDuring(work) {
      for (const name of signals) process.on(name, onSignal);
      try {
        return await work();
      } finally {
        if (stoppedBy === undefined) stopListening();
      }
    },
    stopFromPrompt() {
      stoppedBy = "SIGINT";
      isFromPrompt = true;
    },
  };
}
