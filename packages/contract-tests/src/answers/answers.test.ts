import { describe, expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { committedVectors } from "../vectors/committed-vectors.ts";
import { cellOf } from "../vectors/vector.ts";
import { cellsOfSchema } from "../vectors/vectors-of-schema.ts";
import { createJudge } from "./judge.ts";

const judge = createJudge(bundledDocument);
const described = new Map(describeOperations(bundledDocument).map((operation) => [operation.operationId, operation]));

describe.each(committedVectors.operations)("$operationId", ({ operationId, answers, vectors }) => {
  test.each(answers)("$status as $mediaType is judged by its vectors", ({ status, mediaType, vectors: name }) => {
    const answer = described
      .get(operationId)
      ?.answers.find((each) => each.status === status && each.mediaType === mediaType);
    const committed = committedVectors.answers.get(name)?.vectors ?? [];
    if (answer === undefined) throw new Error("the document does not have this answer");
    expect(judge.wrongVectors(answer.schema, committed)).toEqual([]);

    const cells = new Set(committed.map(cellOf));
    const missing = cellsOfSchema(bundledDocument, answer.schema, "answer").filter((cell) => !cells.has(cell));
    expect(missing, "run: pnpm regenerate").toEqual([]);

    const examples = vectors.filter(({ cell }) => cell.startsWith(`answer ${status} ${mediaType} `));
    expect(examples.map(({ cell }) => cell.split(" ")[3])).toEqual(Object.keys(answer.examples));
    for (const example of examples) expect(judge.violationsOf(answer.schema, example.answer?.body)).toEqual([]);
  });
});

describe.each([...committedVectors.answers])("the vectors of %s", (_name, { vectors }) => {
  test("accept and refuse, so that the judge is not asked in vain", () => {
    expect(new Set(vectors.map(({ refused }) => refused !== undefined))).toEqual(new Set([true, false]));
  });
});
