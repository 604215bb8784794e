export { copyConsumerFiles } from "./copy-consumer-files.ts";
export { runConsumer } from "./run-consumer.ts";
export { compilers, typecheck } from "./typecheck.ts";
