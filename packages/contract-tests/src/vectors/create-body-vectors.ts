import type { OpenApiDocument } from "../document/open-api-document.ts";
import { createSchemaValidator } from "../schema/create-schema-validator.ts";
import { createValueGenerator, type GenerateValue } from "../schema/create-value-generator.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { type BodyLocation, listBodyLocations } from "../schema/list-body-locations.ts";
import type { Constraint, CreateCandidates } from "./constraints/constraint.ts";
import { listLocationConstraints } from "./constraints/list-location-constraints.ts";
import { nameTestCase, type Vector } from "./vector.ts";

/** Whether a body is sent in a request or in a response. */
export type Direction = "request" | "response";

interface LocatedConstraint {
  readonly location: BodyLocation;
  readonly constraint: Constraint;
}

/** Lists the constraints of a request. In a request, read-only and unknown fields are mistakes of the caller. */
function listRequestConstraints(location: BodyLocation): readonly Constraint[] {
  const { alternatives, generate, readOnly } = location;
  if (readOnly) {
    const rejected = () => alternatives.slice(0, 1).map((schema) => generate(schema));
    return [{ keyword: "readOnly", rejected }];
  }
  return listLocationConstraints(location).map((constraint) => {
    const { keyword, accepted } = constraint;
    return keyword === "unknown field" && accepted ? { ...constraint, rejected: accepted } : constraint;
  });
}

/** Lists the constraints of a schema with their locations. In a request, fields below a read-only one have none. */
function listConstraints(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: Direction,
  generateValue?: GenerateValue,
): readonly LocatedConstraint[] {
  const locations = listBodyLocations(document, schema, generateValue);
  const locate = (location: BodyLocation, constraints: readonly Constraint[]): readonly LocatedConstraint[] =>
    constraints.map((constraint) => ({ location, constraint }));
  if (direction === "response")
    return locations.flatMap((location) => locate(location, listLocationConstraints(location)));
  const readOnlyPrefixes = locations.filter(({ readOnly }) => readOnly).map(({ pointer }) => `${pointer}/`);
  return locations
    .filter(({ pointer }) => !readOnlyPrefixes.some((prefix) => pointer.startsWith(prefix)))
    .flatMap((location) => locate(location, listRequestConstraints(location)));
}

const nameRequirement = ({ location, constraint: { keyword, property } }: LocatedConstraint): string =>
  `${location.pointer}${property === undefined ? "" : `/${property}`} ${keyword}`;

/** Lists the test cases for which a schema needs vectors, without generating values. */
export function listBodyTestCases(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: Direction,
): readonly string[] {
  const testCases = listConstraints(document, schema, direction).flatMap((located) => {
    const requirement = nameRequirement(located);
    const { accepted, rejected, keyword } = located.constraint;
    const acceptedCases = accepted ? [nameTestCase({ requirement })] : [];
    const rejectedCases = rejected ? [nameTestCase({ requirement, rejectedBy: keyword })] : [];
    return [...acceptedCases, ...rejectedCases];
  });
  return [...new Set(testCases)];
}

/** Creates vectors that each constraint of a schema accepts, and vectors that it rejects. */
export function createBodyVectors(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: Direction,
): readonly Vector[] {
  const validator = createSchemaValidator(document);

  function createBodies(
    testCase: string,
    location: BodyLocation,
    createCandidates: CreateCandidates,
    isSuitable: (violations: readonly string[]) => boolean,
  ): readonly unknown[] {
    const candidates = createCandidates().map(location.createBody);
    const bodies = candidates.filter((body) => isSuitable(validator.findViolations(schema, body)));
    if (bodies.length > 0) return bodies;
    const name = schema.title ?? schema.$ref?.split("/").at(-1) ?? "a response";
    throw new Error(`${name}, ${testCase}: none of these bodies is suitable: ${JSON.stringify(candidates)}`);
  }

  function createVectors(located: LocatedConstraint): readonly Vector[] {
    const { location, constraint } = located;
    const { keyword, reportedKeyword = keyword, accepted, rejected } = constraint;
    const requirement = nameRequirement(located);
    const rejectedBy = `${reportedKeyword} at ${location.pointer}`;
    // Validators accept read-only and unknown fields. Only the client's types reject them.
    const isForTypes = keyword === "readOnly" || (direction === "request" && keyword === "unknown field");

    const vectors: Vector[] = [];
    if (accepted) {
      const isValid = (violations: readonly string[]) => violations.length === 0;
      const bodies = createBodies(nameTestCase({ requirement }), location, accepted, isValid);
      vectors.push(...bodies.map((body) => ({ requirement, body })));
    }
    if (rejected) {
      const isRejected = (violations: readonly string[]) => isForTypes || violations.includes(rejectedBy);
      const bodies = createBodies(nameTestCase({ requirement, rejectedBy }), location, rejected, isRejected);
      vectors.push(...bodies.map((body) => ({ requirement, body, rejectedBy })));
    }
    return vectors;
  }

  const constraints = listConstraints(document, schema, direction, createValueGenerator(document));
  const vectors = constraints.flatMap(createVectors);
  return [...new Map(vectors.map((vector) => [JSON.stringify(vector), vector])).values()];
}
