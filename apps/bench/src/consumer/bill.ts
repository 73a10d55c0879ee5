import { UnexpectedShape } from '@kinerja/tooling';

type Bill = Readonly<{ bill: string; amount: number; note: string }>;

const fieldIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The bill that a message is about. The consumer has held it against the contract already: what is measured does not do that twice. */
export const billIn = (data: unknown): Bill => {
  const [bill, amount, note] = [fieldIn(data, 'bill'), fieldIn(data, 'amount'), fieldIn(data, 'note')];
  if (typeof bill !== 'string' || typeof amount !== 'number' || typeof note !== 'string')
    throw new UnexpectedShape('a message is about no bill');
  return { bill, amount, note };
};

/** The same of an envelope as it stands on the broker. */
export const billInEnvelope = (text: string): Bill => billIn(fieldIn(JSON.parse(text), 'data'));
