import { isObject } from "../json/is-object.ts";

/**
 * Sets the class's name and marks its instances with a global symbol. Returns the class's `isInstance`, which recognizes
 * instances of another installed copy of this package, where `instanceof` does not. Neither shows in a printed error.
 */
export function brandErrorClass<Branded>(
  errorClass: { readonly prototype: Branded },
  name: string,
): (value: unknown) => value is Branded {
  const brand = Symbol.for(`@zero-trust-accounts/client/${name}`);
  Object.defineProperties(errorClass.prototype, { name: { value: name, writable: true }, [brand]: { value: true } });
  return (value): value is Branded => isObject(value) && brand in value;
}
