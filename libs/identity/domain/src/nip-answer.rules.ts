import {
  maskNip,
  parseNip,
  spacedNip,
  unusualAge,
  type Gender,
  type Nip,
  type NipFault,
  type NipKind,
} from './nip.rules';

/** What `kinerja calc nip` answers; `steps` says in plain sentences how it came about. */
export type NipAnswer =
  | Readonly<{
      valid: true;
      kind: NipKind;
      birthDate: string;
      gender: Gender;
      masked: string;
      steps: readonly string[];
    }>
  | Readonly<{ valid: false; steps: readonly string[] }>;

/** What would be right, per fault. */
export const nipExpectations: Readonly<Record<NipFault, string>> = {
  'not-18-digits': 'A NIP or NI PPPK has exactly 18 digits, without spaces.',
  'birth-date': 'Digits 1-8 are the birth date as YYYYMMDD and must be a day of the calendar.',
  gender: 'Digit 15 is 1 for a man or 2 for a woman.',
  sequence: 'Digits 16-18 count from 001.',
};

export const answerNip = (text: string): NipAnswer => {
  const read = parseNip(text);
  if (!read.ok) return { valid: false, steps: [`"${text}" is not valid.`, nipExpectations[read.reason]] };
  const { kind, birthDate, gender } = read.value;
  return { valid: true, kind, birthDate, gender, masked: maskNip(text), steps: stepsOf(read.value) };
};

const stepsOf = (nip: Nip): string[] => {
  const age = unusualAge(nip);
  return [
    `18 digits: ${spacedNip(nip.text)}.`,
    `Digits 1-8 give the birth date ${nip.birthDate}.`,
    appointment(nip),
    `Digit 15 is ${nip.gender === 'male' ? '1: a man' : '2: a woman'}.`,
    `Digits 16-18 are the sequence number ${nip.sequence}.`,
    `In lists only the last four digits are shown: ${maskNip(nip.text)}.`,
    ...(age === undefined ? [] : [`Warning: the age at appointment would be ${age}, usual is 17 to 60.`]),
  ];
};

const appointment = ({ kind, appointed, text }: Nip): string =>
  kind === 'pns'
    ? `Digits 9-14 give the appointment in the month ${appointed}, as in the NIP of a PNS; in an NI PPPK they would be the year and contract ${text.slice(12, 14)}. The number alone does not tell which.`
    : `Digits 13-14 are ${text.slice(12, 14)}, no month but a contract code, so this is the NI PPPK of a person appointed in ${appointed}.`;
