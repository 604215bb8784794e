import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExecaError } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilers, typecheck } from "./typecheck.ts";

interface Mistake {
  readonly statement: string;
  /** The field at which the compiler must point. */
  readonly field: string;
  /** What the message must contain. */
  readonly message: string;
}

const { devices, configuration, logging } = {
  devices: "zeroTrust.devices.settings",
  configuration: "zeroTrust.gateway.configuration",
  logging: "zeroTrust.gateway.logging",
};
const readOnly = "is not assignable to type 'undefined'";
const readOnlyInChange = "is not assignable to type 'null | undefined'";

const mistakes: Readonly<Record<string, Mistake>> = {
  "a misspelled field": {
    statement: `${devices}.patch({ disable_for_tim: 5 });`,
    field: "disable_for_tim",
    message: "'disable_for_tim' does not exist in type 'DeviceSettingsBody'",
  },
  "the suggestion for a misspelled field": {
    statement: `${logging}.update({ redact_pi: true });`,
    field: "redact_pi",
    message: "Did you mean to write 'redact_pii'?",
  },
  "a misspelled field of a block": {
    statement: `${configuration}.update({ settings: { antivirus: { fail_close: true } } });`,
    field: "fail_close",
    message: "Did you mean to write 'fail_closed'?",
  },
  "a misspelled block of a change": {
    statement: `${configuration}.ensure({ anti_virus: { fail_closed: true } });`,
    field: "anti_virus",
    message:
      "'anti_virus' does not exist in type 'DesiredSettings<GatewaySettingsBody>'. Did you mean to write 'antivirus'?",
  },
  "a misspelled block of a draft": {
    statement: `${configuration}.modify((settings) => { settings.anti_virus = {}; });`,
    field: "anti_virus",
    message: "Property 'anti_virus' does not exist on type 'GatewaySettingsBody'. Did you mean 'antivirus'?",
  },
  "a value of another type": {
    statement: `${devices}.patch({ disable_for_time: "5" });`,
    field: "disable_for_time",
    message: "'string' is not assignable to type 'number'",
  },
  "a value that is not in the list": {
    statement: `${configuration}.ensure({ inspection: { mode: "fast" } });`,
    field: "mode",
    message: `'"fast"' is not assignable to type`,
  },
  "a read-only field of a body": {
    statement: `${configuration}.update({ settings: {}, created_at: "2026-01-15T09:30:00Z" });`,
    field: "created_at",
    message: "'created_at' does not exist in type 'GatewayConfigurationBody'",
  },
  "a read-only field of a block": {
    statement: `${configuration}.update({ settings: { block_page: { version: 1 } } });`,
    field: "version",
    message: readOnly,
  },
  "a read-only field of a change": {
    statement: `${configuration}.ensure({ block_page: { version: 1 } });`,
    field: "version",
    message: readOnlyInChange,
  },
  "a required field that is missing": {
    statement: `${configuration}.update({ settings: { certificate: {} } });`,
    field: "certificate",
    message: "Property 'id' is missing in type '{}' but required in type",
  },
  "an unknown option of a change": {
    statement: `${configuration}.ensure({}, { dryrun: true });`,
    field: "dryrun",
    message: "'dryrun' does not exist in type 'ModifyOptions'. Did you mean to write 'dryRun'?",
  },
  "an unknown option of a call": {
    statement: "zeroTrust.gateway.get({ timeout: 5 });",
    field: "timeout",
    message: "'timeout' does not exist in type 'RequestOptions'. Did you mean to write 'timeoutMs'?",
  },
  "an unknown option of the client": {
    statement: `createZeroTrustClient({ token: "t" });`,
    field: "token",
    message: "'token' does not exist in type 'ClientOptions'",
  },
  "a missing account id": {
    statement: `zeroTrust.api.GET("/accounts/{account_id}/gateway", { params: { path: {} } });`,
    field: "path: {}",
    message: "Property 'account_id' is missing in type '{}' but required in type '{ account_id: string; }'",
  },
  "a missing account": {
    statement: "zeroTrust.forAccount();",
    field: "forAccount",
    message: "Expected 1-2 arguments, but got 0",
  },
};

/**
 * TypeScript names the type of a body, but prints the members of a block. It shortens a long list of
 * members, so that a block with many more fields stays below this number of characters.
 */
const maxMessageLength = 500;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-messages-"));
  await symlink(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  const statements = Object.values(mistakes).map(({ statement }) => statement);
  const imports = 'import { createZeroTrustClient } from "@zero-trust-accounts/client";';
  const client = 'const zeroTrust = createZeroTrustClient({ apiToken: "t" });';
  await writeFile(join(folder, "mistakes.mts"), [...statements, imports, client].join("\n"));
  const compilerOptions = { module: "nodenext", target: "es2023", lib: ["es2023", "dom"], types: [], noEmit: true };
  const strictness = { strict: true, exactOptionalPropertyTypes: true, pretty: false };
  const configuration = { compilerOptions: { ...compilerOptions, ...strictness }, files: ["mistakes.mts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(compilers)("the message of %s", (compiler) => {
  let lines: readonly string[];

  beforeAll(async () => {
    const error: unknown = await typecheck(compiler, folder, "tsconfig.json").catch((reason: unknown) => reason);
    lines = error instanceof ExecaError ? String(error.stdout).split("\n") : [];
  });

  test.each(Object.entries(mistakes))(
    "for %s points at the field and is short",
    (name, { statement, field, message }) => {
      const line = Object.keys(mistakes).indexOf(name) + 1;
      const position = `mistakes.mts(${line},${statement.indexOf(field) + 1}): error `;
      const found = lines.find((text) => text.startsWith(position));
      expect(found).toContain(message);
      expect(found?.length).toBeLessThan(maxMessageLength);
    },
  );
});
