import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSamples } from "./list-samples.ts";
import { runSample } from "./run-sample.ts";
import { samplesFolder } from "./samples-folder.ts";

/** Samples that other tests run, and samples that cannot run here. */
const otherSamples: Readonly<Record<string, string>> = {
  "proxies/undici.ts": "needs a proxy and a connection to the API",
  "testing/jest.test.mjs": "test-frameworks.test.ts runs it with Jest",
  "testing/msw.test.ts": "Vitest runs it as a test of this package",
  "testing/node.test.ts": "test-frameworks.test.ts runs it with node --test",
  "testing/vitest.test.ts": "Vitest runs it as a test of this package",
};

const samples = await listSamples();
const runnableSamples = samples.filter((sample) => otherSamples[sample] === undefined);

test("every sample that is not run here exists", () => {
  expect(samples).toEqual(expect.arrayContaining(Object.keys(otherSamples)));
});

test.each(runnableSamples)("%s prints what its page shows", async (sample) => {
  const { output } = await runSample(sample);
  const outputFile = join(samplesFolder, sample.replace(/\.ts$/, ".txt"));
  const printsNothing = output === "" && !existsSync(outputFile);
  if (!printsNothing) await expect(output).toMatchFileSnapshot(outputFile);
});

test("each call of the vendor's SDK sends the same request as the call of this client beside it", async () => {
  const { requests } = await runSample("vendor-sdk/client.ts");
  const { requests: vendorRequests } = await runSample("vendor-sdk/vendor.ts");
  const describe = ({ method, path }: (typeof requests)[number]) => `${method} ${path}`;
  expect(requests).toHaveLength(12);
  expect(requests.map(describe)).toEqual(vendorRequests.map(describe));
});
