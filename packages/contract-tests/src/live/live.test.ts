import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { startUpstream, type UpstreamAnswer } from "../testing/upstream.ts";
import { checkLive } from "./check-live.ts";
import { describeFindings } from "./describe-findings.ts";

const success = (result: object): UpstreamAnswer => ({ body: { success: true, errors: [], messages: [], result } });

const { schemas } = bundledDocument.components;
const longestId = schemas.GatewayAccount?.properties?.id?.maxLength ?? 0;
const longestTtl = schemas.GatewaySettings?.properties?.max_ttl_secs?.maximum ?? 0;

/** The operations that read, with an example of their success. */
const readOperations = describeOperations(bundledDocument).filter(({ method }) => method === "GET");
const describedAnswers = Object.fromEntries(
  readOperations.map(({ path, answers }) => {
    const [example] = Object.values(answers.find(({ status }) => status === "200")?.examples ?? {});
    return [path.replace("/accounts/{account_id}", ""), { body: example }];
  }),
);

/** Each operation's answer and what is wrong with it. */
const violating: Readonly<Record<string, UpstreamAnswer>> = {
  "/devices/settings": success({
    disable_for_time: -1,
    gateway_proxy_enabled: "yes",
    use_zt_virtual_ip: 1,
  }),
  "/gateway": { body: { success: false, errors: [{ code: 1 }], result: { id: "a".repeat(longestId + 1) } } },
  "/gateway/configuration": success({
    created_at: "yesterday",
    settings: { max_ttl_secs: longestTtl + 1, certificate: {}, inspection: { mode: "unlisted_mode" } },
  }),
  "/gateway/configuration/custom_certificate": { status: 403, body: { success: true } },
  "/gateway/logging": success({ settings_by_rule_type: [] }),
};

const expected = [
  "getDeviceSettings: `minimum` at `response/body/result/disable_for_time`",
  "getDeviceSettings: `type` at `response/body/result/gateway_proxy_enabled`",
  "getDeviceSettings: `type` at `response/body/result/use_zt_virtual_ip`",
  "getGatewayAccount: `const` at `response/body/success`",
  "getGatewayAccount: `required` at `response/body/errors/0`",
  "getGatewayAccount: `maxLength` at `response/body/result/id`",
  "getGatewayConfiguration: `format` at `response/body/result/created_at`",
  "getGatewayConfiguration: `maximum` at `response/body/result/settings/max_ttl_secs`",
  "getGatewayConfiguration: `required` at `response/body/result/settings/certificate`",
  "getGatewayConfiguration: `enum` at `response/body/result/settings/inspection/mode`",
  "getCustomCertificate: `status` at `response`: 403, not 200",
  "getCustomCertificate: `const` at `response/body/success`",
  "getGatewayLogging: `type` at `response/body/result/settings_by_rule_type`",
];

const check = async (answers: Readonly<Record<string, UpstreamAnswer>>) => {
  const upstream = await startUpstream({ ...describedAnswers, ...answers });
  const account = { upstream: upstream.url, accountId: "a", apiToken: "contract-tests-token" };
  const findings = await checkLive(account).finally(() => upstream.close());
  return { text: describeFindings(findings), requests: upstream.requests };
};

const reads = Object.keys(describedAnswers).map((path) => `GET /client/v4/accounts/a${path}`);

test("names every violation with its operation and place, and only reads", async () => {
  const { text, requests } = await check(violating);
  for (const line of expected) expect(text).toContain(line);
  expect([...requests].sort()).toEqual([...reads].sort());
});

test("has nothing to say of answers that are as the document says, unknown fields included", async () => {
  const { text, requests } = await check({
    "/devices/settings": success({ unlisted_setting: 1, use_zt_virtual_ip: null, external_emergency_signal_url: "a" }),
    "/gateway": success({ id: "a" }),
    "/gateway/configuration": success({ settings: { antivirus: null, unlisted_block: {} } }),
    "/gateway/configuration/custom_certificate": { body: { enabled: null } },
    "/gateway/logging": success({}),
  });
  expect(text).toBe("");
  expect(requests).toHaveLength(readOperations.length);
});

test("without a credential, says so and succeeds", async () => {
  const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _account, ...environment } = process.env;
  const script = join(import.meta.dirname, "live.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env: environment });
  expect(stdout).toMatch(/^Nothing was checked/);
});
