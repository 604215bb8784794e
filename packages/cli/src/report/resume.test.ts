import { appendFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";
import { createTemporaryFolder } from "../testing/temporary-folder.ts";

const accounts = Array.from({ length: 12 }, (_, index) => `account-${index}`);
const state = {
  accounts,
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: { logging: { redact_pii: true } },
};

const readEntries = async (cli: CliTest) => {
  const lines = (await readFile(join(cli.folder, "report.jsonl"), "utf8")).trimEnd().split("\n");
  const [header, ...entries] = lines.map((line) => JSON.parse(line));
  return { header, entries };
};

/** Starts a run and kills it in the middle of the changes. */
async function killRun(): Promise<CliTest> {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { child, ended } = cli.start(
    ...["apply", "state.yaml", "--yes", "--report", "report.jsonl", "--concurrency", "2"],
  );
  let puts = 0;
  cli.onRequest = (method) => {
    if (method === "PUT" && ++puts === 6) child.kill("SIGKILL");
  };
  expect(await ended).toMatchObject({ code: null, signal: "SIGKILL" });
  cli.onRequest = () => {};
  return cli;
}

test("a run that was killed is continued without the accounts that are done", async () => {
  const cli = await killRun();
  const { header, entries } = await readEntries(cli);
  const done = entries.map(({ accountId }) => accountId);
  expect(done.length).toBeGreaterThanOrEqual(4);
  expect(done.length).toBeLessThan(accounts.length);
  const before = cli.mock.requests.length;

  const { code, stdout } = await cli.run("apply", "state.yaml", "--yes", "--resume", "report.jsonl");
  expect(code).toBe(0);
  expect(stdout).toContain(`${done.length} done in the earlier run.\n`);
  const requested = cli.mock.requests.slice(before).map(({ path }) => path.split("/")[2]);
  expect(requested.filter((accountId) => done.includes(accountId))).toEqual([]);
  expect(await cli.run("plan", "state.yaml")).toMatchObject({ code: 0 });

  const after = await readEntries(cli);
  expect(after.header).toEqual(header);
  expect(after.entries.map(({ accountId }) => accountId).sort()).toEqual([...accounts].sort());
});

test("the snapshots of a continued run are those from before its first part", async () => {
  const cli = await killRun();
  const { header } = await readEntries(cli);
  await cli.run("apply", "state.yaml", "--yes", "--resume", "report.jsonl");
  const snapshots = await Promise.all(
    accounts.map((id) => readFile(join(header.snapshotDirectory, `${id}.json`), "utf8")),
  );
  for (const snapshot of snapshots)
    expect(JSON.parse(snapshot)).toMatchObject({
      devices: { settings: { use_zt_virtual_ip: false } },
      gateway: { logging: { redact_pii: false } },
    });
});

test("a line that was cut off by the end of the process is replaced", async () => {
  const cli = await killRun();
  await appendFile(join(cli.folder, "report.jsonl"), '{"accountId":"account-11","sta');
  expect((await cli.run("apply", "state.yaml", "--yes", "--resume", "report.jsonl")).code).toBe(0);
  const { entries } = await readEntries(cli);
  expect(entries).toHaveLength(accounts.length);
});

test("accounts that failed are processed again", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  cli.mock.account("account-3").failNext({ method: "PATCH", status: 400 });
  expect((await cli.run("apply", "state.yaml", "--yes", "--report", "report.jsonl")).code).toBe(1);
  const { code, stdout } = await cli.run("apply", "state.yaml", "--yes", "--resume", "report.jsonl");
  expect(code).toBe(0);
  expect(stdout).toContain("1 account applied, 0 unchanged, 11 done in the earlier run.\n");
});

test("a run that is continued in another folder saves its snapshots in that of its first part", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { ...state, accounts: ["a1", "b2"] });
  cli.mock.account("b2").failNext({ method: "GET", status: 400 });
  await cli.run("apply", "state.yaml", "--yes", "--report", "report.jsonl", "--snapshot-directory", "before");
  const other = await createTemporaryFolder();
  const [file, report] = [join(cli.folder, "state.yaml"), join(cli.folder, "report.jsonl")];
  const { code } = await cli.runWith({ cwd: other }, "apply", file, "--yes", "--resume", report);
  expect(code).toBe(0);
  expect(await readdir(other)).toEqual([]);
  expect(await readdir(join(cli.folder, "before"))).toEqual(["a1.json", "b2.json"]);
});

test("a report is readable by its owner only, has each account, and is never overwritten", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { ...state, accounts: ["a1", "b2"] });
  cli.mock.account("b2").state.deviceSettings.use_zt_virtual_ip = true;
  cli.mock.account("b2").state.loggingSettings.redact_pii = true;
  await cli.run("apply", "state.yaml", "--yes", "--report", "report.jsonl");
  expect((await stat(join(cli.folder, "report.jsonl"))).mode & 0o777).toBe(0o600);
  const { header, entries } = await readEntries(cli);
  expect(header).toMatchObject({ format: "zero-trust-report", version: 1, command: "apply", accounts: ["a1", "b2"] });
  expect(entries).toEqual([
    { accountId: "b2", status: "unchanged", finishedAt: expect.any(String) },
    {
      accountId: "a1",
      status: "applied",
      changes: [
        { resource: "devices.settings", path: "/use_zt_virtual_ip", before: false, after: true },
        { resource: "gateway.logging", path: "/redact_pii", before: false, after: true },
      ],
      snapshot: expect.stringMatching(/a1\.json$/),
      finishedAt: expect.any(String),
    },
  ]);
  const again = await cli.run("apply", "state.yaml", "--yes", "--report", "report.jsonl");
  expect(again.code).toBe(64);
  expect(again.stderr).toBe(
    "error: --report: report.jsonl exists already; continue it with --resume, or choose another file\n",
  );
});

test("a report of other input, of another command or in another format ends with 64", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { ...state, accounts: ["a1"] });
  await cli.run("apply", "state.yaml", "--yes", "--report", "report.jsonl");
  await cli.run("snapshot", "--account", "a1", "--directory", "saved", "--report", "snapshot.jsonl");
  await cli.write("other.yaml", { ...state, accounts: ["b2"] });
  await writeFile(join(cli.folder, "text.jsonl"), "text\n");
  await writeFile(join(cli.folder, "empty.jsonl"), "");
  const resume = async (file: string, report: string) => {
    const { code, stderr } = await cli.run("apply", file, "--yes", "--resume", report);
    expect(code).toBe(64);
    return stderr;
  };
  expect(await resume("other.yaml", "report.jsonl")).toContain("report.jsonl belongs to other input");
  expect(await resume("state.yaml", "snapshot.jsonl")).toContain("is the report of snapshot, not of apply");
  expect(await resume("state.yaml", "text.jsonl")).toContain("text.jsonl:1:1: the line is not JSON");
  expect(await resume("state.yaml", "empty.jsonl")).toContain("empty.jsonl is not a report of zero-trust");
  expect(await resume("state.yaml", "missing.jsonl")).toContain("--resume: missing.jsonl: no such file or directory");
});
