import { CannotStart } from '@kinerja/installation';
import { Input } from '@kinerja/kernel';

/** A database with the addresses of the superuser and of its two roles; the role's passwords stand in them. */
export type DatabaseToMake = Readonly<{ database: string; superuserUrl: string; ownerUrl: string; appUrl: string }>;

/** What must be there before an instance's services start. */
export type Preparation = Readonly<{
  code: string;
  kind: 'agency' | 'centre';
  /** Whose federated topics the centre may read. */
  agencies: readonly string[];
  /** Superuser's address of the database `postgres`. */
  postgres: string;
  databases: readonly DatabaseToMake[];
  kafka: Readonly<{ brokers: readonly string[]; username: string; password: string; copies: number }>;
}>;

const databaseIn = (item: Input): DatabaseToMake => ({
  database: item.at('database').text(),
  superuserUrl: item.at('superuserUrl').text(),
  ownerUrl: item.at('ownerUrl').text(),
  appUrl: item.at('appUrl').text(),
});

/** @throws CannotStart that names the first thing that is wrong. */
export const preparationIn = (text: string): Preparation => {
  const read = Input.read(JSON.parse(text), (root) => ({
    code: root.at('code').text(),
    kind: root.at('kind').oneOf(['agency', 'centre']),
    agencies: root
      .at('agencies')
      .items()
      .map((item) => item.text()),
    postgres: root.at('postgres').text(),
    databases: root.at('databases').items(1).map(databaseIn),
    kafka: {
      brokers: root
        .at('kafka')
        .at('brokers')
        .items(1)
        .map((item) => item.text()),
      username: root.at('kafka').at('username').text(),
      password: root.at('kafka').at('password').text(),
      copies: root.at('kafka').at('copies').whole({ min: 1, max: 3 }),
    },
  }));
  if (!read.ok) throw new CannotStart(`${read.reason[0].field}: ${read.reason[0].detail}`);
  return read.value;
};
