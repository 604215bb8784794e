import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ApiError, type ZeroTrustClient } from "@zero-trust-accounts/client";
import { type Prism, startPrism } from "@zero-trust-accounts/tooling/prism";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledDocument } from "./document/bundled-document.ts";
import { coverageOf } from "./matrix/coverage.ts";
import { coverageTable } from "./matrix/coverage-table.ts";
import exemptions from "./matrix/exemptions.json" with { type: "json" };
import { passes } from "./matrix/passes.ts";
import { type Exchange, startTap, type Tap } from "./matrix/tap.ts";
import { callOperation } from "./operation-calls.ts";
import { contractClient } from "./testing/contract-client.ts";
import { sendVector } from "./testing/send-vector.ts";
import { committedVectors } from "./vectors/committed-vectors.ts";
import { exchangesOf } from "./vectors/exchanges-of.ts";
import { packageFolder } from "./vectors/package-folder.ts";
import { cellOf, type Vector } from "./vectors/vector.ts";

let prism: Prism;
let tap: Tap;
let client: ZeroTrustClient;

beforeAll(async () => {
  prism = await startPrism();
  tap = await startTap(prism.url);
  client = contractClient(tap.url);
});

afterAll(async () => {
  await tap?.close();
  await prism?.close();
});

interface Envelope {
  readonly success?: boolean;
  readonly result?: unknown;
  readonly errors?: readonly { readonly code?: number }[];
}

const latest = (): Exchange => {
  const exchange = tap.exchanges.at(-1);
  if (exchange === undefined) throw new Error("nothing arrived");
  return exchange;
};

describe.each(committedVectors.operations)("$operationId", (operation) => {
  const { operationId } = operation;
  const isExempt = (vector: Vector) =>
    exemptions.some(({ cells }) => new RegExp(cells).test(`${operationId} ${cellOf(vector)}`));
  const vectors = exchangesOf(operation).filter((vector) => !isExempt(vector));
  const bodies = vectors.filter((vector) => !operation.vectors.includes(vector));
  const ofKind = (kind: string) => operation.vectors.filter(({ cell }) => cell.startsWith(`${kind} `));
  const call = ({ body, headers }: Vector) => {
    const { authorization: _credential, ...rest } = headers ?? {};
    return callOperation(operationId, client, body, { headers: rest });
  };

  test.each(ofKind("request"))("takes the $cell from the client", async (vector) => {
    await call(vector);
    expect(latest()).toMatchObject({ status: 200, violations: [], requestBody: vector.body });
  });

  const answers = ofKind("answer");

  test.each(answers.filter(({ answer }) => answer?.status === 200))("gives the result of $cell", async (vector) => {
    // An answer of Prism is an envelope, or the bare result.
    const answer = vector.answer?.body as Envelope;
    expect(await call(vector)).toEqual(answer.success === undefined ? answer : answer.result);
    expect(latest().violations).toEqual([]);
  });

  test.each(answers.filter(({ answer }) => answer?.status !== 200))("throws an ApiError for $cell", async (vector) => {
    const error = await call(vector).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    // Or, when it failed, an envelope of errors, or a problem that has none.
    const envelope = vector.answer?.body as Envelope;
    const errors = envelope.errors ?? [];
    const [first] = errors;
    expect(error).toMatchObject({
      status: vector.answer?.status,
      errors,
      ...(first?.code !== undefined && { code: first.code }),
    });
    expect(latest().violations).toEqual([]);
  });

  test("refuses what violates a constraint and names it, and accepts what is at its edge", async () => {
    const wrong: object[] = [];
    for (const vector of vectors) {
      await sendVector(tap.url, operation, vector);
      const { status, violations } = latest();
      if (!passes(latest(), vector)) wrong.push({ vector, status, violations });
    }
    expect(wrong).toEqual([]);
  });

  test("ends in a typed error where the client is given what violates a constraint", async () => {
    for (const vector of bodies.filter(({ refused }) => refused !== undefined)) {
      const arrived = tap.exchanges.length;
      const error = await call(vector).catch((thrown: unknown) => thrown);
      const isUnsent = typeof vector.body !== "object" || vector.body === null || Array.isArray(vector.body);
      expect(error, vector.cell).toBeInstanceOf(isUnsent ? TypeError : ApiError);
      if (!isUnsent) expect(error, vector.cell).toMatchObject({ status: 422, code: 2003 });
      const sent = tap.exchanges.slice(arrived).map(({ requestBody }) => requestBody);
      expect(sent, vector.cell).toEqual(isUnsent ? [] : [vector.body]);
    }
  });
});

test("every cell of the document's matrix was seen to pass, or is exempt for a reason", async () => {
  const coverage = coverageOf(bundledDocument, tap.exchanges, exemptions);
  await mkdir(join(packageFolder, "output"), { recursive: true });
  await writeFile(join(packageFolder, "output/coverage.json"), JSON.stringify(coverage, null, 2));
  console.log(coverageTable(coverage));
  expect(coverage.cells.filter(({ verdict }) => verdict === "fail" || verdict === "missing")).toEqual([]);
  const names = coverage.cells.map(({ operationId, cell }) => `${operationId} ${cell}`);
  for (const { cells } of exemptions)
    expect(names, `nothing is exempt by ${cells}`).toContainEqual(expect.stringMatching(cells));
});
