/** What the server does with the fields of one resource. Each rule is keyed by the JSON Pointer of its field. */
export interface SettingsRules {
  /** JSON Pointers of the fields that only the server sets. */
  readonly readOnly: readonly string[];
  /** Values that the server may return for a field that was never sent. */
  readonly filledIn: Readonly<Record<string, readonly unknown[]>>;
  /** Blocks that equal an absent block while their fields have these values. */
  readonly absentWhen: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Fields that every replacement must contain, with the value that the server gives them otherwise. */
  readonly required: Readonly<Record<string, unknown>>;
}
