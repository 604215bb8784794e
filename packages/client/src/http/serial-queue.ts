/** Runs tasks with the same key one after another, in the order in which they were added. */
export class SerialQueue {
  readonly #lastTasks = new Map<string, Promise<unknown>>();

  /** Runs a task after all earlier tasks with the same key, whether they succeeded or failed. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const previousTask = this.#lastTasks.get(key) ?? Promise.resolve();
    const currentTask = previousTask.then(task, task);
    this.#lastTasks.set(key, currentTask);
    const removeTask = (): void => {
      if (this.#lastTasks.get(key) === currentTask) this.#lastTasks.delete(key);
    };
    currentTask.then(removeTask, removeTask);
    return currentTask;
  }
}
