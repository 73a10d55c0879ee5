// What is known of the city, so that most of a request is right: ids that exist by the name of their field, and samples by name.
import { readFileSync } from 'node:fs';
import { monthsBack } from '../chaos/staff.mjs';
import { below, isLucky, oneOf, uuidFrom } from './choice.mjs';

const PACK = 'apps/incentives/policy-packs/kota-contoh-1.json';
const MOST_KEPT = 60;

const people = (staffNumber) =>
  'no_pegawai,nip,nik,npwp,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai\n' +
  `${staffNumber},198503152010012021,5171015503850021,091234567901000,Wayan Sudiana,pns,III/c,Sekretariat,Pengadministrasi Umum,fungsional,9,anggota,\n`;
const attendance = (staffNumber) =>
  `no_pegawai,hari_kerja,hadir,tl1,tl2,tl3,tl4,psw1,psw2,psw3,psw4,alpa\n${staffNumber},21,21,0,0,0,0,0,0,0,0,0\n`;
const payees = (staffNumber) =>
  'no_pegawai,nip,nik,npwp,nama,tanggal_lahir,tipe_jabatan,eselon,status_asn,masa_kerja,alamat,kode_bank,nama_bank,rekening,gaji_dasar_bpjs\n' +
  `${staffNumber},198503152010012021,5171015503850021,091234567901000,Wayan Sudiana,1985-03-15,2,00,1,5,Jalan Contoh 1,129,BPD Contoh,0172000000001,3500000\n`;

const SHEETS = { 'people-imports': people, 'attendance-imports': attendance, 'payee-imports': payees };

export class Known {
  #byName = new Map();
  #pack = JSON.parse(readFileSync(PACK, 'utf8'));

  constructor({ survey }) {
    this.month = monthsBack(1);
    if (survey) this.note('code', survey.code);
  }

  note(name, value) {
    const values = this.#byName.get(name) ?? [];
    if (!values.includes(value)) values.push(value);
    if (values.length > MOST_KEPT) values.shift();
    this.#byName.set(name, values);
  }

  /** Keeps every id, code and key of an answer under the name it has there. */
  learn(value, name = '') {
    if (Array.isArray(value)) value.forEach((item) => this.learn(item, name));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([inner, one]) => this.learn(one, inner));
    else if (typeof value === 'string' && /Id$|^code$|^username$|^staffNumber$|^packId$/.test(name))
      this.note(name, value);
  }

  any(name) {
    return this.#byName.get(name) ?? [];
  }

  /** An id that exists, for `{id}` behind `skps` or a field such as `skpId`; now and then one that does not. */
  id(random, name) {
    const known = this.any(name);
    return known.length === 0 || isLucky(random, 0.1) ? uuidFrom(random) : oneOf(random, known);
  }

  sheet(random, path) {
    const make = SHEETS[Object.keys(SHEETS).find((name) => path.includes(name))] ?? people;
    return make(this.any('staffNumber').at(below(random, 5)) ?? 'P01');
  }

  pack() {
    return structuredClone(this.#pack);
  }
}

/** Name of the ids in `{id}` by the word before it in the path. */
const NAMED_BY_PLACE = {
  skps: 'skpId', surveys: 'surveyId', services: 'serviceId', 'tpp-runs': 'runId', lines: 'employeeId', units: 'unitId',
  people: 'employeeId', assignments: 'employeeId', distributions: 'unitId', evaluations: 'employeeId', activities: 'employeeId',
}; // prettier-ignore
export const idNameAt = (before, name) => (name === 'id' ? (NAMED_BY_PLACE[before] ?? 'id') : name);

const NAMES = {
  superiorId: 'employeeId',
  parentUnitId: 'unitId',
  surveyedServiceId: 'serviceId',
  supportsResultId: 'resultId',
};
const SAMPLES = {
  startsAt: () => '08:00',
  endsAt: () => '10:00',
  quantity: () => '3',
  target: () => '12.50',
  unit: () => 'laporan',
  password: () => 'kata sandi yang panjang sekali',
  context: (random) => oneOf(random, ['identity', 'planning', 'surveys']),
  agency: () => 'fuzz',
  service: (random) => oneOf(random, ['surveys', 'planning', 'nothing']),
  file: () => 'satisfaction.svg',
  from: (random, { month }) => `${month}-01`,
  to: (random, { month }) => `${month}-28`,
  closesOn: (random, { month }) => `${month}-28`,
  date: (random, { month }) => `${month}-${String(1 + below(random, 28)).padStart(2, '0')}`,
  month: (random, { month }) => month,
  year: (random, { month }) => Number(month.slice(0, 4)),
  limit: () => 50,
  dryRun: (random) => isLucky(random, 0.8),
};

const ofType = {
  integer: (random, { minimum = 0 }) => Math.max(1, minimum),
  number: () => 1,
  boolean: (random) => isLucky(random, 0.5),
  string: (random, { format }) => {
    if (format === 'uuid') return uuidFrom(random);
    return format === 'date' ? '2026-10-31' : `Seksi ${below(random, 10_000)}`;
  },
};

const sampleText = (random, name, known, path) => {
  if (name === 'csv') return known.sheet(random, path);
  if (name === 'cursor') return undefined;
  if (name === 'ids') return known.any('employeeId').slice(0, 2).join(',');
  const idName = NAMES[name] ?? name;
  if (/Id$/.test(name)) return known.id(random, idName);
  return known.any(name).length > 0 && name !== 'username' ? oneOf(random, known.any(name)) : undefined;
};

/** A good value of a field. */
export const sampleOf = (random, { name, schema = {}, known, path }) => {
  if (schema.enum) return oneOf(random, schema.enum);
  if (schema.type === 'array') return [sampleOf(random, { name, schema: schema.items, known, path })];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([inner, one]) => [
        inner,
        sampleOf(random, { name: inner, schema: one, known, path }),
      ]),
    );
  if (schema.type === 'integer' && name === 'from') return 0;
  if (Object.hasOwn(SAMPLES, name) && schema.format !== 'uuid') return SAMPLES[name](random, known);
  return sampleText(random, name, known, path) ?? (ofType[schema.type] ?? ofType.string)(random, schema);
};
