export type { Exchange, Fault } from "./fault.ts";
export { type FaultServer, startFaultServer } from "./fault-server.ts";
export { type FaultName, faults } from "./faults.ts";
export { linesShowing } from "./lines-showing.ts";
export { type RecordedRequest, type RecordingServer, startRecordingServer } from "./recording-server.ts";
export { successResult } from "./reply.ts";
