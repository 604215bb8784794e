import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "./open-api-document.ts";

const file = createRequire(import.meta.url).resolve("@zero-trust-accounts/types/openapi.json");

/** The OpenAPI document that the types package publishes. */
export const bundledDocument: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
