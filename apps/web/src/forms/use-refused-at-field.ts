import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { Problem } from '../api/problem';
import { useRefusalBook } from '../display/use-refusal-book';

/** The field that a refusal is about, by its code; stated once outside of a component. */
export type FieldOfRefusal = Readonly<Partial<Record<string, string>>>;

/** A refusal that is about one field stands at that field, in the words of the refusal; all else at the form. */
export const useRefusedAtField = (error: Error | null, fields: FieldOfRefusal): Error | null => {
  const { _ } = useLingui();
  const book = useRefusalBook(error !== null);
  return useMemo(() => {
    if (!(error instanceof Problem)) return error;
    const [field, said] = [fields[error.code], book?.words[error.code]];
    if (field === undefined || said === undefined) return error;
    const { title, code, status, facts } = error;
    return new Problem({ title, code, status, facts, errors: [{ field, problem: _(said), facts: {} }] });
  }, [error, fields, book, _]);
};
