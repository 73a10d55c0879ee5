import { Button, Stack, Text } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from './dialog';

type ConfirmedButtonProps = Readonly<{
  label: ReactNode;
  title: string;
  /** What cannot be taken back. */
  consequence: ReactNode;
  variant: 'light' | 'default';
  isBusy: boolean;
  isDisabled?: boolean;
  onConfirm: () => void;
  testId: string;
}>;

/** For what no screen can undo: asks once more and says what follows. */
export const ConfirmedButton = (props: ConfirmedButtonProps) => {
  const { label, title, consequence, variant, isBusy, isDisabled = false, onConfirm, testId } = props;
  const [isAsking, setAsking] = useState(false);
  const open: MouseEventHandler = () => setAsking(true);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button
        w="fit-content"
        variant={variant}
        loading={isBusy}
        disabled={isDisabled}
        onClick={open}
        data-testid={testId}
      >
        {label}
      </Button>
      {isAsking && (
        <Dialog title={title} onClose={() => setAsking(false)}>
          <Stack>
            <Text>{consequence}</Text>
            <Button onClick={confirm} data-testid={`${testId}-confirm`}>
              {label}
            </Button>
          </Stack>
        </Dialog>
      )}
    </>
  );
};
