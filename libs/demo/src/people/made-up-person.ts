import type { Faker } from '@faker-js/faker';

/** One row of the people CSV and all that the demo knows of this person; names and numbers of nobody. */
export type MadeUpPerson = Readonly<{
  staffNumber: string;
  nip: string;
  nik: string;
  npwp: string;
  name: string;
  birthDate: string;
  employment: 'pns' | 'pppk';
  golongan: string;
  unit: string;
  position: string;
  positionKind: string;
  jobClass: number;
  duty: 'kepala' | 'anggota';
  superior: string;
}>;

type Post = Pick<MadeUpPerson, 'position' | 'positionKind' | 'jobClass' | 'duty' | 'unit' | 'superior'> &
  Readonly<{ golongans: readonly string[] }>;

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const birthOf = (faker: Faker): { year: number; month: number; day: number } => ({
  year: faker.number.int({ min: 1968, max: 1998 }),
  month: faker.number.int({ min: 1, max: 12 }),
  day: faker.number.int({ min: 1, max: 28 }),
});

/** NIP in the form of Perka BKN 22/2007: birth, month of appointment, gender, sequence. The sequence makes it unique here. */
const numbersOf = (
  faker: Faker,
  index: number,
  employment: 'pns' | 'pppk',
): Pick<MadeUpPerson, 'nip' | 'nik' | 'birthDate'> => {
  const birth = birthOf(faker);
  const gender = faker.number.int({ min: 1, max: 2 });
  const appointed =
    employment === 'pns'
      ? birth.year + faker.number.int({ min: 22, max: 28 })
      : faker.number.int({ min: 2021, max: 2024 });
  const middle = employment === 'pns' ? digits(faker.number.int({ min: 1, max: 12 }), 2) : '21';
  const birthDate = `${birth.year}-${digits(birth.month, 2)}-${digits(birth.day, 2)}`;
  const nip = `${birthDate.replaceAll('-', '')}${appointed}${middle}${gender}${digits((index % 999) + 1, 3)}`;
  const day = birth.day + (gender === 2 ? 40 : 0);
  const nik = `5171${digits(faker.number.int({ min: 1, max: 4 }), 2)}${digits(day, 2)}${digits(birth.month, 2)}${digits(birth.year % 100, 2)}${digits((index % 9999) + 1, 4)}`;
  return { nip, nik, birthDate };
};

export const makeUp = (faker: Faker, index: number, prefix: string, post: Post): MadeUpPerson => {
  const { golongans, ...position } = post;
  const golongan = faker.helpers.arrayElement(golongans);
  const employment = golongan.includes('/') ? 'pns' : 'pppk';
  return {
    staffNumber: `${prefix}${digits(index + 1, 4)}`,
    ...numbersOf(faker, index, employment),
    npwp: digits(faker.number.int({ min: 1, max: 999_999_999 }), 15),
    name: `${faker.person.firstName()} ${faker.person.lastName()}`,
    employment,
    golongan,
    ...position,
  };
};
