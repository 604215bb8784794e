import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

interface Reference {
  readonly $ref: string;
}

type Responses = Readonly<Record<string, Reference>>;

const paths: Readonly<Record<string, Readonly<Record<string, object>>>> = document.paths;

const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
ajv.addSchema(document, "openapi");

const validators = new Map<string, ValidateFunction>();

function validatorAt(pointer: string): ValidateFunction {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi${pointer}` });
  validators.set(pointer, validate);
  return validate;
}

/** The reference to the schema of a response. A request without an operation must return a failure. */
function responseOf(method: string, pathname: string, status: number): string {
  const path = Object.keys(paths).find((template) =>
    new RegExp(`^(/client/v4)?${template.replace("{account_id}", "[^/]+")}$`).test(pathname),
  );
  const operation = path === undefined ? undefined : paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return "#/components/responses/client-error";
  // Every operation of an OpenAPI document has responses; those of this one are references.
  const { responses } = operation as { readonly responses: Responses };
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (response === undefined) throw new Error(`${method} ${pathname}: the document has no answer ${status}`);
  return response.$ref;
}

/** Throws where an answer is not what the document says of this operation and status. */
export async function checkAnswer(method: string, url: string, answer: Response): Promise<void> {
  const pointer = responseOf(method, new URL(url).pathname, answer.status);
  const violations: string[] = [];
  if (answer.headers.get("content-type") !== "application/json") violations.push("the media type is another");
  const validate = validatorAt(`${pointer}/content/application~1json/schema`);
  if (!validate(await answer.clone().json())) violations.push(ajv.errorsText(validate.errors));
  for (const name of ["cf-ray", "ratelimit", "ratelimit-policy"])
    if (!answer.headers.get(name)) violations.push(`the header ${name} is missing`);
  const retryAfter = answer.headers.get("retry-after");
  if (retryAfter !== null && !validatorAt("#/components/headers/retry-after/schema")(Number(retryAfter)))
    violations.push(`Retry-After is ${retryAfter}`);
  if (violations.length > 0)
    throw new Error(`${method} ${url} answers ${answer.status} against the contract: ${violations.join("; ")}`);
}
