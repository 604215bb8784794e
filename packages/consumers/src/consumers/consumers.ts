import type { Consumer } from "../consumer.ts";
import { bundlerConsumers } from "./bundler-consumers.ts";
import { nodeConsumers } from "./node-consumers.ts";
import { runtimeConsumers } from "./runtime-consumers.ts";
import { testRunnerConsumers } from "./test-runner-consumers.ts";
import { typescriptConsumers } from "./typescript-consumers.ts";
import { workerConsumer } from "./worker-consumer.ts";

/** All consumers, in the order of the table's rows. */
export const consumers: readonly Consumer[] = [
  ...runtimeConsumers,
  ...typescriptConsumers,
  ...testRunnerConsumers,
  ...bundlerConsumers,
  workerConsumer,
  ...nodeConsumers,
];
