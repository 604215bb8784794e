import { inspectionModeValues, type Readable, type Schema, type Writable } from "@zero-trust-accounts/types";
import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };

// A response contains the read-only fields. A request body does not.
type Configuration = Readable<Schema<"GatewayConfiguration">>;
type BlockPage = Writable<Schema<"BlockPage">>;

const blockPage: BlockPage = { mode: "redirect_uri", target_uri: "https://blocked.example.com/" };
const configuration: Configuration = { settings: { block_page: blockPage } };

console.log(configuration, inspectionModeValues, document.info.version);
