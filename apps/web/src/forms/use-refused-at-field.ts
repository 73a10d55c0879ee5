import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { Problem } from '../api/problem';
import { refusalWords } from '../display/refusal-words';

/** The field that a refusal is about. */
const fields: Readonly<Partial<Record<string, string>>> = {
  'assignment.own-superior': 'superiorId',
  'assignment.no-superior': 'superiorId',
  'assignment.unknown-superior': 'superiorId',
  'assignment.superior-cycle': 'superiorId',
  'assignment.superior-without-post': 'superiorId',
  'assignment.before-start': 'from',
  'assignment.after-end': 'from',
  'assignment.ends-before-start': 'endsOn',
  'assignment.job-class': 'jobClass',
  'assignment.golongan': 'golongan',
  'assignment.unknown-unit': 'unitId',
  'assignment.letter-missing': 'letter',
  'assignment.reason-missing': 'reason',
  'assignment.no-definitive-post': 'startsOn',
  'assignment.second-post': 'startsOn',
  'assignment.second-head': 'duty',
  'unit.name-taken': 'name',
  'unit.unknown-parent': 'parentUnitId',
};
const words: Readonly<Partial<Record<string, MessageDescriptor>>> = refusalWords;

/** A refusal that is about one field stands at that field, in the words of the refusal; all else at the form. */
export const useRefusedAtField = (error: Error | null): Error | null => {
  const { _ } = useLingui();
  return useMemo(() => {
    if (!(error instanceof Problem)) return error;
    const [field, said] = [fields[error.code], words[error.code]];
    if (field === undefined || said === undefined) return error;
    const { title, code, status, facts } = error;
    return new Problem({ title, code, status, facts, errors: [{ field, problem: _(said), facts: {} }] });
  }, [error, _]);
};
