import { isObject } from "../json/is-object.ts";

/**
 * Sets the name of an error class and marks its instances with a global symbol. Neither is visible in a printed error.
 *
 * @returns the `isInstance` of the class. Unlike `instanceof`, it recognizes instances of another installed copy of
 *   this package.
 */
export function brandErrorClass<Branded>(
  errorClass: { readonly prototype: Branded },
  name: string,
): (value: unknown) => value is Branded {
  const brand = Symbol.for(`@zero-trust-accounts/client/${name}`);
  Object.defineProperties(errorClass.prototype, { name: { value: name, writable: true }, [brand]: { value: true } });
  return (value): value is Branded => isObject(value) && brand in value;
}
