import { runWithTimeout } from "./run-with-timeout.ts";

/** Limits of a wait for earlier tasks. */
export interface QueueLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Runs tasks that share a key one after another, in the order in which they were added. */
export class SerialQueue {
  readonly #lastTasks = new Map<string, Promise<unknown>>();

  /**
   * Runs a task after all earlier tasks that share one of its keys, whether they succeeded or failed. The limits apply
   * to the wait, not to the task.
   *
   * @throws TimeoutExceeded, or the reason of the signal. The task does not run then.
   */
  run<Result>(
    keys: readonly string[],
    { timeoutMs, signal }: QueueLimits,
    task: () => Promise<Result>,
  ): Promise<Result> {
    const previousTasks = keys.map((key) => this.#lastTasks.get(key));
    const currentTask = runWithTimeout(timeoutMs, signal, () => Promise.all(previousTasks)).then(() => task());
    for (const [index, key] of keys.entries()) {
      // A task may end before the earlier ones of a key, if its wait does. Later tasks of the key wait for all of them.
      const tasks = Promise.allSettled([previousTasks[index], currentTask]).then(() => {
        if (this.#lastTasks.get(key) === tasks) this.#lastTasks.delete(key);
      });
      this.#lastTasks.set(key, tasks);
    }
    return currentTask;
  }
}
