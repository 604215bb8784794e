import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { type StubResponse, startStubServer } from "../testing/start-stub-server.ts";
import { checkAccount } from "./check-account.ts";
import { formatFindings } from "./format-findings.ts";

const createSuccess = (result: object): StubResponse => ({
  body: { success: true, errors: [], messages: [], result },
});

const { schemas } = bundledDocument.components;
const maxIdLength = schemas.GatewayAccount?.properties?.id?.maxLength ?? 0;
const maxTtl = schemas.GatewaySettings?.properties?.max_ttl_secs?.maximum ?? 0;

/** A valid response for each GET operation, by path: the first example of its success. */
const readOperations = describeOperations(bundledDocument).filter(({ method }) => method === "GET");
const validResponses = Object.fromEntries(
  readOperations.map(({ path, responses }) => {
    const [example] = Object.values(responses.find(({ status }) => status === "200")?.examples ?? {});
    return [path.replace("/accounts/{account_id}", ""), { body: example }];
  }),
);

const invalidResponses: Readonly<Record<string, StubResponse>> = {
  "/devices/settings": createSuccess({
    disable_for_time: -1,
    gateway_proxy_enabled: "yes",
    use_zt_virtual_ip: 1,
  }),
  "/gateway": { body: { success: false, errors: [{ code: 1 }], result: { id: "a".repeat(maxIdLength + 1) } } },
  "/gateway/configuration": createSuccess({
    created_at: "yesterday",
    settings: { max_ttl_secs: maxTtl + 1, certificate: {}, inspection: { mode: "unlisted_mode" } },
  }),
  "/gateway/configuration/custom_certificate": { status: 403, body: { success: true } },
  "/gateway/logging": createSuccess({ settings_by_rule_type: [] }),
};

const expectedFindings = [
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

async function checkStubServer(responses: Readonly<Record<string, StubResponse>>) {
  const responsesByPath = { ...validResponses, ...responses };
  const server = await startStubServer(({ url = "" }) => responsesByPath[url.replace("/client/v4/accounts/a", "")]);
  const account = { apiUrl: server.url, accountId: "a", apiToken: "contract-tests-token" };
  const findings = await checkAccount(account).finally(() => server.close());
  return { report: formatFindings(findings), requests: server.requests };
}

test("reports every violation with its operation and location, and only sends GET requests", async () => {
  const { report, requests } = await checkStubServer(invalidResponses);
  for (const line of expectedFindings) expect(report).toContain(line);
  const expectedRequests = Object.keys(validResponses).map((path) => `GET /client/v4/accounts/a${path}`);
  expect([...requests].sort()).toEqual(expectedRequests.sort());
});

test("reports nothing for responses that match the document, including unknown fields", async () => {
  const { report, requests } = await checkStubServer({
    "/devices/settings": createSuccess({
      unlisted_setting: 1,
      use_zt_virtual_ip: null,
      external_emergency_signal_url: "a",
    }),
    "/gateway": createSuccess({ id: "a" }),
    "/gateway/configuration": createSuccess({ settings: { antivirus: null, unlisted_block: {} } }),
    "/gateway/configuration/custom_certificate": { body: { enabled: null } },
    "/gateway/logging": createSuccess({}),
  });
  expect(report).toBe("");
  expect(requests).toHaveLength(readOperations.length);
});

describe("the command", () => {
  const missingCredentials =
    "error: set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, because this command reads a real account\n";

  function runLive(credentials: Readonly<Record<string, string>>) {
    const { CLOUDFLARE_API_TOKEN: _token, CLOUDFLARE_ACCOUNT_ID: _account, ...environment } = process.env;
    const script = join(import.meta.dirname, "live.ts");
    const options = { env: { ...environment, ...credentials } };
    return new Promise((resolve) => {
      execFile(process.execPath, [script], options, (error, stdout, stderr) =>
        resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }

  test.each([
    ["without credentials", {}],
    ["without an account", { CLOUDFLARE_API_TOKEN: "contract-tests-token" }],
    ["with empty credentials", { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "" }],
  ])("%s fails with one line that names the environment variables", async (_description, credentials) => {
    expect(await runLive(credentials)).toEqual({ exitCode: 1, stdout: "", stderr: missingCredentials });
  });
});
