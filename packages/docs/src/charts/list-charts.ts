import deadline from "../timelines/recorded/deadline.json" with { type: "json" };
import rateLimit from "../timelines/recorded/rate-limit.json" with { type: "json" };
import retry from "../timelines/recorded/retry.json" with { type: "json" };
import type { Timeline } from "../timelines/timeline.ts";
import { createTimelineChart } from "./create-timeline-chart.ts";
import { type RenderedChart, renderChart } from "./render-chart.ts";

/** Renders the charts of all pages, by name. */
export async function listCharts(): Promise<Readonly<Record<string, RenderedChart>>> {
  return {
    retry: await renderChart(
      "The server responds with 503 at first. The GET is repeated twice, after growing waits, and succeeds. The PATCH is not repeated.",
      createTimelineChart(retry as Timeline),
    ),
    deadline: await renderChart(
      "The server never responds. timeoutMs ends the first and the second attempt after 10 s each. deadlineMs ends the third one after 25 s in total.",
      createTimelineChart(deadline as Timeline, [{ at: 25_000, label: "deadlineMs" }]),
    ),
    "rate-limit": await renderChart(
      "The server permits three requests in a window. Calls 1 to 3 are sent. Calls 4 and 5 wait until the next window.",
      createTimelineChart(rateLimit as Timeline),
    ),
  };
}
