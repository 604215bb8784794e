import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "./open-api-document.ts";

const file = fileURLToPath(import.meta.resolve("@zero-trust-accounts/types/openapi.json"));

/** The document that the types package ships. */
export const bundledDocument: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
