import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { Problem } from '../api/problem';
import { refusalWords } from '../display/refusal-words';

/** The field that a refusal is about, by its code; stated once outside of a component. */
export type FieldOfRefusal = Readonly<Partial<Record<string, string>>>;

const words: Readonly<Partial<Record<string, MessageDescriptor>>> = refusalWords;

/** A refusal that is about one field stands at that field, in the words of the refusal; all else at the form. */
export const useRefusedAtField = (error: Error | null, fields: FieldOfRefusal): Error | null => {
  const { _ } = useLingui();
  return useMemo(() => {
    if (!(error instanceof Problem)) return error;
    const [field, said] = [fields[error.code], words[error.code]];
    if (field === undefined || said === undefined) return error;
    const { title, code, status, facts } = error;
    return new Problem({ title, code, status, facts, errors: [{ field, problem: _(said), facts: {} }] });
  }, [error, fields, _]);
};
