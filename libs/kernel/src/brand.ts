declare const brand: unique symbol;
/** A value that only its own constructor function may make: `Brand<string, 'SkpId'>`. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
