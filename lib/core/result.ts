/**
 * An outcome that users can meet is a value; a bug throws.
 * `code` is a string union that each command declares, and an i18n key under `errors`.
 */
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failure<Code extends string, Details extends object = object> = {
  readonly ok: false;
  readonly code: Code;
} & Details;
export type Result<T, Code extends string, Details extends object = object> =
  | Ok<T>
  | Failure<Code, Details>;

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code): Failure<Code>;
export function fail<Code extends string, Details extends object>(
  code: Code,
  details: Details,
): Failure<Code, Details>;
export function fail(code: string, details: object = {}) {
  return { ok: false, code, ...details } as const;
}
