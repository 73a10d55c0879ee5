import { Ratio, type Input } from '@kinerja/kernel';
import { predikats, type Predikat } from '@kinerja/vocabulary';
import type { ByLength, DisciplineRule, Percent, ProductivityRule } from './policy-pack';

/** `weight`: the percent that the whole productivity part has. */
export const readProductivity = (input: Input, weight: Percent): ProductivityRule => {
  const source = input.at('source').oneOf(['predikat-factor', 'activity-minutes', 'skp-and-behaviour']);
  switch (source) {
    case 'predikat-factor':
      input
        .fields('source', 'percent')
        .at('percent')
        .fields(...predikats);
      return { source, percent: readFactors(input.at('percent')) };
    case 'activity-minutes':
      input.fields('source', 'targetMinutes', 'mode');
      return {
        source,
        targetMinutes: input.at('targetMinutes').whole({ min: 1, max: 44_640 }),
        mode: input.at('mode').oneOf(['linear', 'all-or-nothing']),
      };
    case 'skp-and-behaviour':
      return readSkpAndBehaviour(input, weight);
  }
};

const readFactors = (input: Input): Readonly<Record<Predikat, Percent>> => {
  const factor = (predikat: Predikat) => input.at(predikat).decimalText({ min: 0, max: 100 });
  return {
    'sangat-baik': factor('sangat-baik'),
    baik: factor('baik'),
    'butuh-perbaikan': factor('butuh-perbaikan'),
    kurang: factor('kurang'),
    'sangat-kurang': factor('sangat-kurang'),
  };
};

const readSkpAndBehaviour = (input: Input, weight: Percent): ProductivityRule => {
  input.fields('source', 'skpWeight', 'behaviourWeight', 'behaviourMaximum', 'nothingUpTo', 'fullAbove');
  const rule = {
    source: 'skp-and-behaviour',
    skpWeight: input.at('skpWeight').decimalText({ min: 0, max: 100 }),
    behaviourWeight: input.at('behaviourWeight').decimalText({ min: 0, max: 100 }),
    behaviourMaximum: input.at('behaviourMaximum').whole({ min: 1 }),
    nothingUpTo: input.at('nothingUpTo').whole({ min: 0 }),
    fullAbove: input.at('fullAbove').whole({ min: 0 }),
  } as const;
  if (Ratio.parse(rule.skpWeight).plus(Ratio.parse(rule.behaviourWeight)).compare(Ratio.parse(weight)) !== 0)
    input.reject('inconsistent', 'skpWeight and behaviourWeight must add up to the weight of productivity');
  if (rule.nothingUpTo > rule.fullAbove || rule.fullAbove > rule.behaviourMaximum)
    input.reject('inconsistent', 'nothingUpTo, fullAbove and behaviourMaximum must rise');
  return rule;
};

export const readDiscipline = (input: Input): DisciplineRule => {
  const source = input.at('source').oneOf(['cuts', 'presence']);
  if (source === 'presence') {
    input.fields('source');
    return { source };
  }
  input.fields('source', 'basis', 'late', 'leftEarly', 'absentDay');
  return {
    source,
    basis: input.at('basis').oneOf(['discipline-part', 'whole']),
    late: readCuts(input.at('late')),
    leftEarly: readCuts(input.at('leftEarly')),
    absentDay: input.at('absentDay').decimalText({ min: 0, max: 100 }),
  };
};

const readCuts = (input: Input): ByLength<Percent> => {
  const cut = (length: string) => input.at(length).decimalText({ min: 0, max: 100 });
  input.fields('upTo30', 'upTo60', 'upTo90', 'over90');
  return { upTo30: cut('upTo30'), upTo60: cut('upTo60'), upTo90: cut('upTo90'), over90: cut('over90') };
};
