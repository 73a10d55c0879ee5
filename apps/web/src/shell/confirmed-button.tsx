import { Button, Stack, Text } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from './dialog';

type ConfirmedButtonProps = Readonly<{
  label: ReactNode;
  title: string;
  /** What cannot be taken back. */
  consequence: ReactNode;
  variant: 'light' | 'default' | 'filled';
  isBusy: boolean;
  onConfirm: () => void;
  testId: string;
}>;

/** For what no screen can undo: asks once more and says what follows. */
export const ConfirmedButton = (props: ConfirmedButtonProps) => {
  const { label, title, consequence, variant, isBusy, onConfirm, testId } = props;
  const [isAsking, setAsking] = useState(false);
  const open: MouseEventHandler = () => setAsking(true);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button w="fit-content" variant={variant} loading={isBusy} onClick={open} data-testid={testId}>
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={title}
          consequence={consequence}
          action={label}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
          testId={`${testId}-confirm`}
        />
      )}
    </>
  );
};

type ConfirmDialogProps = Readonly<{
  title: string;
  consequence: ReactNode;
  action: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
  testId: string;
}>;

export const ConfirmDialog = ({ title, consequence, action, onConfirm, onClose, testId }: ConfirmDialogProps) => (
  <Dialog title={title} onClose={onClose}>
    <Stack>
      <Text>{consequence}</Text>
      <Button onClick={onConfirm} data-testid={testId}>
        {action}
      </Button>
    </Stack>
  </Dialog>
);
