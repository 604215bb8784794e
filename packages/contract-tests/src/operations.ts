export { listOperationExamples, type OperationExample } from "./list-operation-examples.ts";
export { operationCalls } from "./operation-calls.ts";
