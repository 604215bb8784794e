import { expect, test } from "vitest";
import { getWritableResource, type writableResources } from "../resources/writable-resources.ts";
import { createCliTest } from "../testing/cli-test.ts";
import { exampleSettings, fullSettings, nest } from "../testing/full-settings.ts";
import { settingParts } from "../testing/setting-parts.ts";

/** Every block of each full example alone, and each full example. */
const fullBlocks = Object.entries(exampleSettings).flatMap(([name, examples]) => {
  const { declaredAt } = getWritableResource(name as (typeof writableResources)[number]["name"]);
  return examples.flatMap((example) => [
    nest(declaredAt, example),
    ...Object.entries(example).map(([block, value]) => nest(declaredAt, { [block]: value })),
  ]);
});

const desiredStates = [fullSettings, ...fullBlocks, ...settingParts];

/** One account for each desired state, so that one run applies all of them. */
const overrides = Object.fromEntries(desiredStates.map((settings, index) => [`account-${index}`, settings]));
const state = { accounts: Object.keys(overrides), overrides };

test("there is a desired state for every writable field", () => {
  expect(settingParts.length).toBeGreaterThan(80);
});

test.each([
  ["new accounts", undefined],
  [
    "accounts that have all settings",
    {
      deviceSettings: exampleSettings["devices.settings"]?.[0],
      gatewayConfiguration: { settings: exampleSettings["gateway.configuration"]?.[0] ?? {} },
      loggingSettings: exampleSettings["gateway.logging"]?.[0],
    },
  ],
])("on %s, every setting in part and in full is settled after one apply", async (_accounts, initialState) => {
  const cli = await createCliTest({ state: initialState });
  await cli.write("state.yaml", state);
  const applied = await cli.run("apply", "state.yaml", "--yes", "--quiet", "--output", "json");
  expect(applied.stderr).toBe("");
  expect(applied.code).toBe(0);
  expect(JSON.parse(applied.stdout).summary.applied).toBeGreaterThan(20);
  const writes = cli.listWrites();

  const plan = await cli.run("plan", "state.yaml");
  expect(plan.stdout).toBe(`0 accounts to change (0 fields), ${desiredStates.length} unchanged.\n`);
  expect(plan.code).toBe(0);
  expect((await cli.run("apply", "state.yaml", "--yes")).code).toBe(0);
  expect(cli.listWrites()).toEqual(writes);
});

test("a field that was set by hand is found and changed back", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { accounts: ["a1"], ...fullSettings });
  expect((await cli.run("apply", "state.yaml", "--yes")).code).toBe(0);
  cli.mock.account("a1").state.loggingSettings.redact_pii = true;
  expect((await cli.run("plan", "state.yaml")).code).toBe(2);
  expect((await cli.run("apply", "state.yaml", "--yes")).code).toBe(0);
  expect((await cli.run("plan", "state.yaml")).code).toBe(0);
});
