import { listOperations } from "../../../src/reference/list-operations.ts";
import { renderOperationPage } from "../../../src/reference/render-operation-page.ts";

/** VitePress creates one page for each operation of the document. */
export default {
  paths: () =>
    listOperations().map((operation) => ({
      params: { operationId: operation.operationId },
      content: renderOperationPage(operation),
    })),
};
