import { Button, FileButton, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { templateAddress } from '../api/imports';
import type { ImportKind } from './import-kind';
import type { ChosenFile } from './read-sheet';

type ChoiceProps = Readonly<{
  kind: ImportKind;
  file: ChosenFile | undefined;
  isBusy: boolean;
  onChoose: (chosen: File) => void;
}>;

export const FileChoice = ({ kind: { name, route }, file, isBusy, onChoose }: ChoiceProps) => {
  const { t } = useLingui();
  /** A browser says nothing when the corrected file has the same name, unless the choice before is forgotten. */
  const forget = useRef<() => void>(null);
  return (
    <Group>
      <Button component="a" href={templateAddress(route)} download variant="default" data-testid={`${name}-template`}>
        <Trans>Unduh contoh berkas</Trans>
      </Button>
      <FileButton
        resetRef={forget}
        accept=".csv,.xlsx,.xls,.txt,text/csv"
        onChange={(chosen) => {
          forget.current?.();
          if (chosen) onChoose(chosen);
        }}
        inputProps={{ 'aria-label': t`Berkas impor`, name: `${name}-file` }}
      >
        {(props) => (
          <Button {...props} variant={file ? 'default' : 'filled'} loading={isBusy} data-testid="choose-file">
            {file ? <Trans>Pilih berkas lain</Trans> : <Trans>Pilih berkas</Trans>}
          </Button>
        )}
      </FileButton>
      {file && (
        <Text size="sm" className="breakable" data-testid="file-name">
          {file.name}
        </Text>
      )}
    </Group>
  );
};
