import { Button } from '@mantine/core';
import { useState } from 'react';
import { FailureNote } from '../shell/failure-note';
import { Icon } from '../shell/icon';
import { csvOf, download } from './csv';

type CsvButtonProps = Readonly<{
  /** `2026-10.csv` */
  file: string;
  testId: string;
  /** The head and every row, gathered when they are asked for. */
  lines: () => Promise<readonly (readonly string[])[]>;
}>;

/** Gives rows out as a file; where they cannot be fetched it says so and tries again. */
export const CsvButton = ({ file, testId, lines }: CsvButtonProps) => {
  const [state, setState] = useState<Readonly<{ isBusy: boolean; error?: unknown }>>({ isBusy: false });
  const write = async () => {
    setState({ isBusy: true });
    try {
      download(file, csvOf(await lines()));
      setState({ isBusy: false });
    } catch (error) {
      setState({ isBusy: false, error });
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="download" size={18} />}
        loading={state.isBusy}
        onClick={() => void write()}
        data-testid={testId}
      >
        CSV
      </Button>
      {state.error !== undefined && <FailureNote error={state.error} onRetry={() => void write()} />}
    </>
  );
};
