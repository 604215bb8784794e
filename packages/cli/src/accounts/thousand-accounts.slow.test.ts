import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";
import { clockScale } from "../testing/clock-scale.ts";

const minuteMs = 60_000;

test("a thousand accounts are changed within the API's rate limit: twenty minutes without a 429, on a small heap", async () => {
  // The clocks of the mock and the command run equally fast, so that twenty of their minutes take one.
  const startedAt = Date.now();
  const now = (): number => startedAt + (Date.now() - startedAt) * clockScale;
  const fastClock = join(import.meta.dirname, "../testing/run-fast-clock.ts");
  const cli = await createCliTest({ now, rateLimit: { quota: 1_200, windowSeconds: 300 } });
  const accountIds = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
  await writeFile(join(cli.folder, "accounts.txt"), accountIds.join("\n"));
  await cli.write("state.yaml", { devices: { settings: { use_zt_virtual_ip: true } } });
  const { code, stdout, stderr } = await cli.startWith(
    { nodeOptions: ["--max-old-space-size=48", "--import", fastClock] },
    ...["apply", "state.yaml", "--yes", "--accounts", "accounts.txt", "--report", "report.jsonl"],
  ).ended;
  expect(stderr).toMatch(/^The settings before are in .+\n$/);
  expect(stdout).toContain("1,000 accounts applied, 0 unchanged.\n");
  expect(code).toBe(0);
  expect(cli.mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
  expect(now() - startedAt).toBeGreaterThan(20 * minuteMs);
});
