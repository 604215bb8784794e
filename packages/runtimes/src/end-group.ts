import { setTimeout as wait } from "node:timers/promises";

/** Whether there is a process of the group that could be told. */
function tell(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** Ends all processes of a group, first by asking; where none is left, at once. */
export async function endGroup(group: number): Promise<void> {
  tell(group, "SIGTERM");
  for (let rest = 40; rest > 0 && tell(group, 0); rest--) await wait(50);
  tell(group, "SIGKILL");
}
