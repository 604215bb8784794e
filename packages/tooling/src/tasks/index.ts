export { runTasks } from "./run-tasks.ts";
export { testPublishedPackages } from "./test-published-packages.ts";
