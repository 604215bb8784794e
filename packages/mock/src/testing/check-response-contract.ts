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

function getValidator(pointer: string): ValidateFunction {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi${pointer}` });
  validators.set(pointer, validate);
  return validate;
}

/** Finds the response in the document. A request that matches no operation must receive a failure. */
function findResponsePointer(method: string, pathname: string, status: number): string {
  const path = Object.keys(paths).find((template) =>
    new RegExp(`^(/client/v4)?${template.replace("{account_id}", "[^/]+")}$`).test(pathname),
  );
  const operation = path === undefined ? undefined : paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return "#/components/responses/client-error";
  // Every operation has responses. In this document, they are references.
  const { responses } = operation as { readonly responses: Responses };
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (response === undefined) throw new Error(`${method} ${pathname}: the document has no response ${status}`);
  return response.$ref;
}

/** Validates a response against the document. @throws Error that lists all violations */
export async function checkResponseContract(method: string, url: string, response: Response): Promise<void> {
  const { headers, status } = response;
  const pointer = findResponsePointer(method, new URL(url).pathname, status);
  const violations: string[] = [];
  const contentType = headers.get("content-type");
  if (contentType !== "application/json") violations.push(`the content type is ${contentType}`);
  const validateBody = getValidator(`${pointer}/content/application~1json/schema`);
  if (!validateBody(await response.clone().json())) violations.push(ajv.errorsText(validateBody.errors));
  for (const name of ["cf-ray", "ratelimit", "ratelimit-policy"])
    if (!headers.get(name)) violations.push(`the header ${name} is missing`);
  const retryAfter = headers.get("retry-after");
  if (retryAfter !== null && !getValidator("#/components/headers/retry-after/schema")(Number(retryAfter)))
    violations.push(`Retry-After is ${retryAfter}`);
  if (violations.length > 0)
    throw new Error(`${method} ${url}: the response ${status} violates the contract: ${violations.join("; ")}`);
}
