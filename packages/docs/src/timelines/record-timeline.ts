import type { AttemptReport } from "@zero-trust-accounts/client";
import { vi } from "vitest";
import type { Timeline, TimelineSegment } from "./timeline.ts";

/** Starts the calls of a scenario. Each call passes a reporter for its lane as `onAttempt`, and returns when it ends. */
type Scenario = (reporterOf: (lane: string) => (report: AttemptReport) => void) => Promise<unknown>;

function labelOf({ status, error }: AttemptReport): string {
  if (status !== undefined) return String(status);
  return error === undefined ? "" : "timeout";
}

/** Runs a scenario with a fake clock, and records when the client sends and when it waits. */
export async function recordTimeline(scenario: Scenario): Promise<Timeline> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: 0 });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const segments: TimelineSegment[] = [];
  const lastEnds = new Map<string, number>();
  const reporterOf = (lane: string) => {
    lastEnds.set(lane, Math.round(performance.now()));
    return (report: AttemptReport) => {
      const end = Math.round(performance.now());
      const start = end - Math.round(report.durationMs);
      const lastEnd = lastEnds.get(lane) ?? 0;
      if (start > lastEnd) segments.push({ lane, kind: "wait", start: lastEnd, end: start, label: "" });
      segments.push({ lane, kind: "attempt", start, end, label: labelOf(report) });
      lastEnds.set(lane, end);
    };
  };
  try {
    const calls = scenario(reporterOf);
    await vi.advanceTimersByTimeAsync(600_000);
    await calls;
    return segments;
  } finally {
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
}
