/** How the server treats the fields of one resource. JSON Pointers are relative to the settings. */
export interface SettingsRules {
  /** JSON Pointers of the fields that only the server sets. */
  readonly readOnly: readonly string[];
  /** By JSON Pointer of a field: the values that the server may return although no request sent the field. */
  readonly filledIn: Readonly<Record<string, readonly unknown[]>>;
  /** By JSON Pointer of a block: the values of its fields with which the block equals an absent one. */
  readonly absentWhen: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By name of a field that every replacement must contain: the value that the server sets if it is absent. */
  readonly required: Readonly<Record<string, unknown>>;
}
