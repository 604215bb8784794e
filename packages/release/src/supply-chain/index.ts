export { attachSboms, writeSboms } from "./attach-sboms.ts";
export { checkSupplyChain } from "./check-supply-chain.ts";
