export { attachSboms } from "./attach-sboms.ts";
export { checkSupplyChain } from "./check-supply-chain.ts";
export { writeSboms } from "./write-sboms.ts";
