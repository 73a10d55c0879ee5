import { faker } from '@faker-js/faker/locale/id_ID';
import { makeUp, type MadeUpPerson } from './made-up-person';

/** Largest unit: one head and at most this many members. */
const UNIT_SIZE = 20;

const UNIT_NAMES = [
  'Sekretariat',
  'Bidang Layanan',
  'Bidang Perencanaan',
  'Bidang Data',
  'Bidang Pembinaan',
  'Bidang Sarana',
];

export type MadeUpAgency = Readonly<{ units: readonly string[]; people: readonly MadeUpPerson[] }>;

const headOfAgency = {
  position: 'Kepala Dinas',
  positionKind: 'jpt',
  jobClass: 14,
  duty: 'kepala',
  golongans: ['IV/b', 'IV/c'],
} as const;
const headOfUnit = {
  positionKind: 'administrator',
  jobClass: 11,
  duty: 'kepala',
  golongans: ['III/d', 'IV/a'],
} as const;
const members = [
  {
    position: 'Analis Kebijakan Ahli Muda',
    positionKind: 'fungsional',
    jobClass: 9,
    duty: 'anggota',
    golongans: ['III/c', 'III/d'],
  },
  {
    position: 'Pranata Komputer Ahli Pertama',
    positionKind: 'fungsional',
    jobClass: 8,
    duty: 'anggota',
    golongans: ['III/a', 'III/b', 'IX'],
  },
  {
    position: 'Pengolah Data dan Informasi',
    positionKind: 'pelaksana',
    jobClass: 6,
    duty: 'anggota',
    golongans: ['II/c', 'II/d', 'III/a', 'VII'],
  },
  {
    position: 'Pengadministrasi Perkantoran',
    positionKind: 'pelaksana',
    jobClass: 5,
    duty: 'anggota',
    golongans: ['II/a', 'II/b', 'V'],
  },
] as const;

const unitName = (index: number): string => {
  const name = UNIT_NAMES[index % UNIT_NAMES.length] ?? 'Bidang';
  const round = Math.floor(index / UNIT_NAMES.length);
  return round === 0 ? name : `${name} ${round + 1}`;
};

/** The same people for the same code and size, on every machine: a head, units with a head each, members below them. */
export const makeUpAgency = (code: string, size: number): MadeUpAgency => {
  faker.seed([...code].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7) % 2_147_483_647);
  const prefix = code.slice(0, 3).toUpperCase();
  const unitCount = Math.max(1, Math.ceil((size - 1) / UNIT_SIZE));
  const units = Array.from({ length: unitCount }, (_, index) => unitName(index));
  const people: MadeUpPerson[] = [makeUp(faker, 0, prefix, { ...headOfAgency, unit: 'Pimpinan', superior: '' })];
  const chief = people[0]?.staffNumber ?? '';
  const heads = units.slice(0, size - 1).map((unit) => {
    const head = makeUp(faker, people.length, prefix, {
      ...headOfUnit,
      position: `Kepala ${unit}`,
      unit,
      superior: chief,
    });
    people.push(head);
    return head;
  });
  for (let index = 0; people.length < size; index++) {
    const head = heads[index % heads.length];
    const post = members[(index + Math.floor(index / heads.length)) % members.length];
    if (!head || !post) break;
    people.push(makeUp(faker, people.length, prefix, { ...post, unit: head.unit, superior: head.staffNumber }));
  }
  return { units: ['Pimpinan', ...units], people };
};
