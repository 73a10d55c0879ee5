import { Drawer, Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useBackCloses } from './use-back-closes';
import { useReturnFocus } from './use-return-focus';

type DialogProps = Readonly<{ title: ReactNode; onClose: () => void; children: ReactNode }>;

/** Mantine draws the head of a dialog as `<header>`, which screen readers would take for a second head of the page. */
const header = { header: { role: 'presentation' } };

const useDialog = ({ title, onClose }: DialogProps) => {
  const { t } = useLingui();
  useReturnFocus();
  useBackCloses(onClose);
  return {
    opened: true,
    title,
    onClose,
    closeButtonProps: { 'aria-label': t`Tutup`, size: 'lg' } as const,
    attributes: header,
  };
};

/** Closes by a tap beside it, Escape, its button or the way back; a form inside keeps what was typed as a draft. */
export const Dialog = (props: DialogProps) => <Modal {...useDialog(props)}>{props.children}</Modal>;

export const SideDialog = (props: DialogProps) => (
  <Drawer {...useDialog(props)} position="right" size="lg">
    {props.children}
  </Drawer>
);
