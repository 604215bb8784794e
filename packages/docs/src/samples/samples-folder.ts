import { join } from "node:path";

export const samplesFolder: string = join(import.meta.dirname, "../../samples");
