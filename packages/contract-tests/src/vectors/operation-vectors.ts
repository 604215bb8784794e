import type { DescribedOperation, DescribedResponse } from "../document/describe-operations.ts";
import type { Vector } from "./vector.ts";

interface ResponseVectors extends Pick<DescribedResponse, "status" | "mediaType" | "headers"> {
  /** The name of the file in `vectors/responses/` with the vectors of the response body. */
  readonly vectorFile: string;
}

/** The expected description of an operation, with the vectors of its examples and credentials. */
export interface OperationVectors extends Omit<DescribedOperation, "responses" | "body"> {
  readonly body?: {
    readonly required: boolean;
    readonly mediaType: string;
    /** The name of the file in `vectors/requests/` with the vectors of the request body. */
    readonly vectorFile: string;
  };
  readonly responses: readonly ResponseVectors[];
  readonly vectors: readonly Vector[];
}
