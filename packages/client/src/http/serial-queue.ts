import { runWithTimeout } from "./run-with-timeout.ts";

/** Limits of a wait for earlier tasks. */
export interface QueueLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Runs tasks with the same key one after another, in the order in which they were added. */
export class SerialQueue {
  readonly #lastTasks = new Map<string, Promise<unknown>>();

  /**
   * Runs a task after all earlier tasks with the same key, whether they succeeded or failed. The limits apply to the
   * wait, not to the task.
   *
   * @throws TimeoutExceeded, or the reason of the signal. The task does not run then.
   */
  run<Result>(key: string, { timeoutMs, signal }: QueueLimits, task: () => Promise<Result>): Promise<Result> {
    const previousTasks = this.#lastTasks.get(key) ?? Promise.resolve();
    const currentTask = runWithTimeout(timeoutMs, signal, () => previousTasks).then(task);
    // A task may end before the earlier ones, if its wait does. Later tasks wait for all of them.
    const tasks = Promise.allSettled([previousTasks, currentTask]).then(() => {
      if (this.#lastTasks.get(key) === tasks) this.#lastTasks.delete(key);
    });
    this.#lastTasks.set(key, tasks);
    return currentTask;
  }
}
