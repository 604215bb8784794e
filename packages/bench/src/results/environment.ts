/** Where, when and with which versions the benchmark ran. */
export interface Environment {
  /** `2026-11-26`. */
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** `linux x64`. */
  readonly platform: string;
  readonly node: string;
  readonly typescript: string;
  /** Versions of the compared packages, by name. */
  readonly packages: Readonly<Record<string, string>>;
}
