import { useFormat } from './use-format';

/** An amount of money: never broken in two lines, digits below each other. */
export const Rupiah = ({ amount, testId }: Readonly<{ amount: number; testId?: string }>) => {
  const format = useFormat();
  return (
    <span className="money" data-testid={testId}>
      {format.rupiah(amount)}
    </span>
  );
};
