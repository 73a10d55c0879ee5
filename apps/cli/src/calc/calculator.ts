import type { Result } from '@kinerja/kernel';

/** `field` is a path such as `sums.waktu` or `answers[3]`, empty for the line as a whole. */
export type CalcError = Readonly<{ code: string; field: string; detail: string }>;

/** One rule of the field, asked with untyped input: the answer with its `steps`, or what is wrong with the input. */
export type Calculator = (input: unknown) => Result<object, CalcError>;
