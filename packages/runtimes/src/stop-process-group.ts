import { setTimeout as delay } from "node:timers/promises";

const graceMs = 2_000;
const pollMs = 50;

/** Sends a signal to a process group. Returns false if the group has no process left. Signal 0 only checks that. */
function signalGroup(groupId: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-groupId, signal);
  } catch {
    return false;
  }
}

/** Stops all processes of a group: first with SIGTERM, and after 2 seconds with SIGKILL. */
export async function stopProcessGroup(groupId: number): Promise<void> {
  signalGroup(groupId, "SIGTERM");
  for (let waitedMs = 0; waitedMs < graceMs && signalGroup(groupId, 0); waitedMs += pollMs) await delay(pollMs);
  signalGroup(groupId, "SIGKILL");
}
