import { isDeepStrictEqual } from "node:util";
import { createJudge } from "../answers/judge.ts";
import { type DescribedContent, type DescribedOperation, describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { wholeSchema } from "../schema/whole-schema.ts";
import { committedVectors } from "../vectors/committed-vectors.ts";
import { describeDocument } from "../vectors/describe-document.ts";
import { marksOf } from "../vectors/marks-of.ts";
import type { BodyVectors, OperationVectors } from "../vectors/operation-vectors.ts";
import { cellOf, isOnlyForTypes, type Vector } from "../vectors/vector.ts";
import { cellsOfSchema } from "../vectors/vectors-of-schema.ts";

const { document: committedDocument, operations, requests, answers: answerVectors } = committedVectors;

const examplesOf = ({ body, answers }: DescribedOperation): Record<string, unknown> =>
  Object.fromEntries([
    ...Object.entries(body?.examples ?? {}).map(([name, value]) => [`request ${name}`, value]),
    ...answers.flatMap(({ status, mediaType, examples }) =>
      Object.entries(examples).map(([name, value]) => [`answer ${status} ${mediaType} ${name}`, value]),
    ),
  ]);

const committedExamples = (vectors: readonly Vector[]): Record<string, unknown> =>
  Object.fromEntries(
    vectors.flatMap(({ cell, body, answer }) => {
      if (cell.startsWith("request ")) return [[cell, body]];
      return answer ? [[cell, answer.body]] : [];
    }),
  );

/** As it would be read from a committed file. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Failures = Generator<string, void>;

/** What became of the vectors of a whole schema, kept for the next document that has the same one. */
export type Judged = Map<string, readonly string[]>;

/** Replays every committed vector on a document, without a server, and names what it does not treat as committed. */
export function* replay(document: OpenApiDocument, judged: Judged = new Map()): Failures {
  if (!isDeepStrictEqual(written(describeDocument(document)), committedDocument)) yield "the document is another";
  const described = describeOperations(document);
  const judge = createJudge(document);

  function replayBodies(name: string, { schema }: DescribedContent, bodies?: BodyVectors): readonly string[] {
    const key = `${name} ${wholeSchema(document, schema)}`;
    const known = judged.get(key);
    if (known !== undefined) return known;
    if (bodies === undefined) throw new Error(`${name} has no vectors`);
    const { vectors, ...marks } = bodies;
    const forValidators = vectors.filter((vector) => !isOnlyForTypes(vector));
    const wrong = judge.wrongVectors(schema, forValidators).map((each) => `${name}: ${each}`);
    if (!isDeepStrictEqual(marksOf(document, schema), marks)) wrong.push(`${name}: only read or deprecated elsewhere`);
    const cells = new Set(vectors.map(cellOf));
    const asked = cellsOfSchema(document, schema, requests.has(name) ? "request" : "answer");
    wrong.push(...asked.filter((cell) => !cells.has(cell)).map((cell) => `${name}: no vector for ${cell}`));
    judged.set(key, wrong);
    return wrong;
  }

  function* replayOperation({ vectors, body, answers, ...operation }: OperationVectors): Failures {
    const { operationId, method, path } = operation;
    const found = described.find((each) => each.method === method && each.path === path);
    if (found === undefined) {
      yield `${operationId}: ${method} ${path} is missing`;
      return;
    }
    const { body: foundBody, answers: foundAnswers, ...foundOperation } = found;
    if (!isDeepStrictEqual(written(foundOperation), operation)) yield `${operationId}: is described otherwise`;
    const statuses = foundAnswers.map(({ status, mediaType, headers }) => ({ status, mediaType, headers }));
    const committed = answers.map(({ status, mediaType, headers }) => ({ status, mediaType, headers }));
    if (!isDeepStrictEqual(statuses, committed)) yield `${operationId}: answers otherwise`;
    const isBody = [foundBody?.required, foundBody?.mediaType];
    if (!isDeepStrictEqual(isBody, [body?.required, body?.mediaType])) yield `${operationId}: takes another body`;

    if (!isDeepStrictEqual(examplesOf(found), committedExamples(vectors))) yield `${operationId}: has other examples`;

    if (foundBody && body) yield* replayBodies(body.vectors, foundBody, requests.get(body.vectors));
    for (const [index, answer] of foundAnswers.entries()) {
      const name = answers[index]?.vectors ?? "";
      yield* replayBodies(name, answer, answerVectors.get(name));
    }
  }

  for (const operation of operations) yield* replayOperation(operation);
}
