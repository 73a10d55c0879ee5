import { payeeFileRule, payeeLineFaults, payeeOf, type PayeeColumn } from '@kinerja/incentives-domain';
import {
  asDigits, asDottedDigits, asNumber, asText, firstFaults, judgeLines, mapInSlices, readableCells,
  readSheet, type Judgement, type SheetColumns,
} from '@kinerja/imports'; // prettier-ignore
import type { DataSource } from 'typeorm';
import { staffNumberKey } from '@kinerja/vocabulary';
import type { ImportedRow } from './payee-import.job';
import { employeesByNumber } from '@kinerja/directory';

/** The payees CSV. */
const payeeSheet: SheetColumns<PayeeColumn> = {
  no_pegawai: asNumber,
  nip: asDigits,
  nik: asDigits,
  npwp: asDottedDigits,
  nama: asText,
  tanggal_lahir: asNumber,
  tipe_jabatan: asNumber,
  eselon: asNumber,
  status_asn: asNumber,
  masa_kerja: asNumber,
  alamat: asText,
  kode_bank: asNumber,
  nama_bank: asText,
  rekening: asDigits,
  gaji_dasar_bpjs: asNumber,
};

/** `payees`: the rows, where there is no fault. */
export type JudgedFile = Judgement & Readonly<{ rows: number; payees: readonly ImportedRow[] }>;

/** Every cell held against the rules and the people of the agency. @throws ProblemException 413 for a file beyond `importLimits`. */
export const judgedFile = async (source: DataSource, csv: string): Promise<JudgedFile> => {
  const read = await readSheet(csv, payeeSheet);
  if (!read.ok) return { rows: 0, payees: [], ...firstFaults(read.reason) };
  const lines = read.value;
  const known = await employeesByNumber(source, readableCells(lines, 'no_pegawai').map(staffNumberKey));
  const ofFile = payeeFileRule(known);
  const judgement = await judgeLines(lines, (line) => [...payeeLineFaults(line), ...ofFile(line)]);
  const found =
    judgement.faultCount > 0
      ? []
      : await mapInSlices(lines, (line) => {
          const employeeId = known.get(staffNumberKey(line.cells.no_pegawai));
          return employeeId ? [{ employeeId, payee: payeeOf(line) }] : [];
        });
  return { rows: lines.length, payees: found.flat(), ...judgement };
};
