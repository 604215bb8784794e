export { checkSupplyChain } from "./check-supply-chain.ts";
