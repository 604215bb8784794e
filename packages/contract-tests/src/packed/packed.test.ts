import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import {
  installTarballs,
  listInstalledFiles,
  packDependencies,
  packPackage,
} from "@zero-trust-accounts/tooling/packed";
import { type Prism, startPrism } from "@zero-trust-accounts/tooling/prism";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { inspectionModeValues } from "@zero-trust-accounts/types";
import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copyConsumerFiles } from "./copy-consumer-files.ts";
import { libraries } from "./packages.ts";
import { runConsumer } from "./run-consumer.ts";
import { compilers, typecheck } from "./typecheck.ts";
import { writeExamples } from "./write-examples.ts";

vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

let prism: Prism;
let folder: string;
let consumer: string;
/** A second installation of the same tarballs. */
let otherConsumer: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-packed-")));
  consumer = join(folder, "consumer");
  otherConsumer = join(folder, "other-consumer");
  prism = await startPrism();
  const packed = await Promise.all(libraries.map(({ name }) => packPackage(name, folder)));
  const dependencies = await packDependencies("@zero-trust-accounts/client", folder);
  const tarballs = packed.map(({ tarball }) => tarball).concat(dependencies);
  await Promise.all([installTarballs(tarballs, consumer), installTarballs(tarballs, otherConsumer)]);
  await copyConsumerFiles(consumer);
});

afterAll(async () => {
  await prism?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

describe.concurrent("a consumer", () => {
  test.each(["consumer.mjs", "consumer.cjs"])("runs as %s", async (file) => {
    const { stdout } = await runConsumer(consumer, prism.url, [file]);
    const settings = document.components.examples["device-settings"].value.result;
    const account = "/accounts/699d98642c564d2e855e9661899b7252";
    expect(JSON.parse(stdout)).toEqual({
      requests: [`GET ${account}/devices/settings`, `PATCH ${account}/devices/settings`, `GET ${account}/gateway`],
      settings,
      changed: settings,
      error: { name: "ApiError", status: 403, isApiError: true },
      document,
      inspectionModeValues,
    });
  });

  test("installs at most four packages of 850 kB in total with the client, as ES modules and as CommonJS", async () => {
    const names = [
      "@zero-trust-accounts/client",
      "@zero-trust-accounts/types",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ];
    const modules = join(consumer, "node_modules");
    const installed = (await readdir(modules, { recursive: true })).filter((path) => path.endsWith("/package.json"));
    expect(installed.map((path) => dirname(path)).sort()).toEqual([...names, "@zero-trust-accounts/mock"].sort());
    const files = await Promise.all(names.map((name) => listInstalledFiles(join(modules, name))));
    expect(files.flat().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(850_000);
  });

  test("each of two installations recognizes the errors of the other: an ES module and a CommonJS module", async () => {
    const { stdout } = await runConsumer(consumer, prism.url, ["two-copies.mjs", otherConsumer]);
    const recognized = {
      sameClass: false,
      instanceOf: false,
      isApiError: true,
      isZeroTrustError: true,
      isConnectionError: false,
    };
    expect(JSON.parse(stdout)).toEqual({ errorOfModule: recognized, errorOfCommonJs: recognized });
  });

  test("loads the ES module and the CommonJS module of the mock, which needs no other package", async () => {
    const { stdout } = await runConsumer(consumer, prism.url, ["two-mocks.mjs"]);
    expect(JSON.parse(stdout)).toEqual({ sameFunction: false, proxiesEnabled: [true, true] });
  });

  describe.each(compilers)("under %s", (compiler) => {
    test.each(["nodenext", "node16", "bundler"])("typechecks with %s resolution", async (resolution) => {
      await typecheck(compiler, consumer, `tsconfig.${resolution}.json`);
    });

    test("typechecks without the DOM library, with the types of Node", async () => {
      await typecheck(compiler, consumer, "tsconfig.node.json");
    });
  });
});

describe.concurrent("the runnable examples of the READMEs", () => {
  const readmes = {
    repository: () => join(repositoryRoot, "README.md"),
    ...Object.fromEntries(
      libraries.map(({ name }) => [basename(name), () => join(consumer, "node_modules", name, "README.md")]),
    ),
  };
  const examples = new Map<string, readonly string[]>();

  beforeAll(async () => {
    for (const [name, readme] of Object.entries(readmes))
      examples.set(name, await writeExamples(readme(), name, consumer));
  });

  test.each(Object.keys(readmes))("run, for %s", async (name) => {
    const files = examples.get(name) ?? [];
    expect(files).not.toHaveLength(0);
    for (const file of files) {
      const { stderr } = await runConsumer(consumer, prism.url, ["--import", "./prism-preload.mjs", file]);
      expect(stderr).toBe("");
    }
  });

  test.each(compilers)("typecheck under %s", async (compiler) => {
    await typecheck(compiler, consumer, "tsconfig.examples.json");
  });
});
