import { expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../testing/run-cli.ts";
import { configureGateway, validateText } from "../testing/validate-text.ts";

test("a valid file ends with 0 and is described", async () => {
  const { code, stdout, stderr } = await validateText(
    "accounts: [a1, 1e5, 00000000000000000000000000000001]\ndevices:\n  settings: { use_zt_virtual_ip: true }\noverrides:\n  1e5: { gateway: { logging: { redact_pii: true } } }\n",
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe("state.yaml is valid: 1 setting, 3 accounts, 1 override.\n");
});

test("two ids of many digits are different keys, although they are the same number", async () => {
  const ids = ["11111111111111111111111111111111", "11111111111111111111111111111112"];
  const overrides = ids.map((id) => `  ${id}: { gateway: { logging: { redact_pii: true } } }\n`).join("");
  const content = `accounts: [${ids}]\ndevices:\n  settings: { use_zt_virtual_ip: true }\noverrides:\n${overrides}`;
  const { code, stdout } = await validateText(content);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "state.yaml is valid: 1 setting, 2 accounts, 2 overrides.\n" });
});

test("JSON is accepted, also with tabs, a byte order mark and a schema for editors", async () => {
  const content = '\ufeff{\n\t"$schema": "./schema.json",\n\t"gateway": { "logging": { "redact_pii": true } }\n}\n';
  expect(await validateText(content, "state.json")).toMatchObject({ code: 0, stderr: "" });
});

test.each<[problem: string, content: string, message: string | RegExp]>([
  ["an empty file", "", "1:1: the file is empty; declare the settings that the accounts must have"],
  ["a file with only comments", "# later\n", "1:1: the file is empty"],
  ["a file without a setting", "accounts: [a1]\n", "1:1: the file declares no setting"],
  ["a scalar", "hello\n", 'the file must be a block of fields; it is "hello"'],
  ["a list", "- a\n", "1:1: the file must be a block of fields; it is a list"],
  ["tabs", "devices:\n\tsettings: {}\n", "2:1: tabs are not allowed as indentation in YAML; use spaces"],
  ["a key that appears twice", "devices: {}\ndevices: {}\n", "2:1: this key appears twice in the same block"],
  [
    "an infinite number",
    "devices:\n  settings: { disable_for_time: .inf }\n",
    /2:33: devices\.settings\.disable_for_time must be a .*number/,
  ],
  ["bad YAML", "devices: [1\n", "2:1: "],
  ["bad JSON", '{ "devices": \n', "1:14: Flow map must end with a }"],
  ["two documents", "devices: {}\n---\ndevices: {}\n", "2:1: the file has more than one YAML document; keep one"],
  ["an alias without an anchor", "devices: *missing\n", "1:1: Unresolved alias"],
  ["an unknown tag", "devices: !secret x\n", "1:10: Unresolved tag: !secret"],
  [
    "an unknown field with a similar name",
    configureGateway("antivirus: { fail_close: true }"),
    '4:20: gateway.configuration.settings.antivirus.fail_close is not a known field; did you mean "fail_closed"?',
  ],
  [
    "a field of another block",
    "gateway:\n  sandbox: { enabled: true }\n",
    "2:3: gateway.sandbox is not a known field; did you mean gateway.configuration.settings.sandbox?",
  ],
  ["an unknown field", "gateway:\n  xyzzy: 1\n", "2:3: gateway.xyzzy is not a known field\n"],
  [
    "a read-only field",
    configureGateway("block_page: { version: 3 }"),
    "4:21: gateway.configuration.settings.block_page.version is read-only, because only the server sets it",
  ],
  [
    "a value of the wrong type",
    configureGateway('tls_decrypt: { enabled: "yes" }'),
    '4:31: gateway.configuration.settings.tls_decrypt.enabled must be true or false; it is "yes"',
  ],
  [
    "a value that is not in the list",
    configureGateway("inspection: { mode: fast }"),
    /4:27: gateway\.configuration\.settings\.inspection\.mode must be one of "static", .+; it is "fast"/,
  ],
  [
    "a number out of range",
    configureGateway("max_ttl_secs: 5"),
    /4:21: gateway\.configuration\.settings\.max_ttl_secs must be a whole number from \d+ to \d+; it is 5/,
  ],
  [
    "a string of the wrong form",
    configureGateway("block_page: { target_uri: example }"),
    'block_page.target_uri must be a URL with its scheme, or ""; it is "example"',
  ],
  [
    "a null block with a switch",
    configureGateway("sandbox: null"),
    "4:16: gateway.configuration.settings.sandbox is null, which the API ignores; to switch the block off, declare { enabled: false }, or remove the line to leave it untouched",
  ],
  ["a null block without a value", configureGateway("sandbox:"), "sandbox is null, which the API ignores"],
  [
    "a null value",
    configureGateway("max_ttl_secs: null"),
    /declare a whole number from \d+ to \d+, or remove the line/,
  ],
  [
    "a null string",
    "devices:\n  settings:\n    external_emergency_signal_url: ~\n",
    'is null, which the API may reject; declare "" to clear it, or remove the line',
  ],
  ["a null resource", "gateway:\n  logging:\n", "2:11: gateway.logging is null"],
  [
    "a malformed account id",
    "accounts:\n  - a1\n  - a/b\ndevices: { settings: { disable_for_time: 1 } }\n",
    '3:5: accounts.1 must be an account id of 1 to 32 letters, digits, "-" or "_"; it is "a/b"',
  ],
  ["a malformed account id of an override", "overrides:\n  a/b: {}\n", "2:3: overrides.a/b is not an account id"],
  [
    "an override of an account that is not listed",
    "accounts: [a1b2]\noverrides:\n  a1b3: { devices: { settings: { disable_for_time: 1 } } }\n",
    "3:3: a1b3 is not in accounts; did you mean a1b2?",
  ],
  [
    "an unknown field of an override",
    "overrides:\n  a1:\n    gateway: { loging: {} }\n",
    '3:16: overrides.a1.gateway.loging is not a known field; did you mean "logging"?',
  ],
])("%s is reported with its line and column, and ends with 64", async (_problem, content, message) => {
  const { code, stdout, stderr } = await validateText(content);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^error: state\.yaml:\d+:\d+: [^\n]+\n$/);
});

test("all problems are reported at once, in the order of the file", async () => {
  const { stderr } = await validateText(`${configureGateway("sandbox: null")}devices: 1\nnonsense: 2\n`);
  expect(stderr.match(/state\.yaml:\d+/g)).toEqual(["state.yaml:4", "state.yaml:5", "state.yaml:6"]);
});

test.each(["json", "yaml"] as const)("%s output lists the problems with their places", async (format) => {
  const { code, stdout, stderr } = await validateText("devices: 1\n", "state.yaml", "--output", format);
  expect({ code, stderr }).toEqual({ code: 64, stderr: "" });
  expect(parse(stdout)).toEqual({
    command: "validate",
    file: "state.yaml",
    valid: false,
    problems: [{ line: 1, column: 10, message: "devices must be a block of fields; it is 1" }],
  });
});

test("a file that is missing, a folder or not UTF-8 is one line and ends with 64", async () => {
  const [missing, folder, binary] = await Promise.all([
    runCli(["validate", "missing.yaml"]),
    runCli(["validate", import.meta.dirname]),
    validateText(new Uint8Array([0xff, 0xfe, 0x00])),
  ]);
  expect([missing.code, folder.code, binary.code]).toEqual([64, 64, 64]);
  expect(missing.stderr).toBe("error: missing.yaml: no such file or directory\n");
  expect(folder.stderr).toBe(`error: ${import.meta.dirname}: it is a directory\n`);
  expect(binary.stderr).toBe("error: state.yaml: the file is not UTF-8 text\n");
});
