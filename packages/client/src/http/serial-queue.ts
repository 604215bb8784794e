/** Runs tasks with the same key one after another, in the order in which they came. */
export class SerialQueue {
  readonly #lastTasks = new Map<string, Promise<unknown>>();

  /** Runs a task after all earlier ones with the key, whether they succeeded or failed. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const previous = this.#lastTasks.get(key) ?? Promise.resolve();
    const current = previous.then(task, task);
    this.#lastTasks.set(key, current);
    const forget = (): void => {
      if (this.#lastTasks.get(key) === current) this.#lastTasks.delete(key);
    };
    current.then(forget, forget);
    return current;
  }
}
