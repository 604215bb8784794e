export type { Exchange, Fault } from "./fault.ts";
export { type FaultName, faults } from "./faults.ts";
export { findLinesWithSecrets } from "./find-lines-with-secrets.ts";
export { successResult } from "./send-success.ts";
export { type FaultServer, startFaultServer } from "./start-fault-server.ts";
export { type RecordedRequest, type RecordingServer, startRecordingServer } from "./start-recording-server.ts";
