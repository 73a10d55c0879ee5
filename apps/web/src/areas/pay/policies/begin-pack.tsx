import { Alert, Button, FileButton, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { examplePack, policyPacks } from '../../../api/incentives';
import { Card } from '../../../shell/card';
import { Loaded } from '../../../shell/loaded';
import { readPackFile, type ReadFile } from './pack-file';
import { packStateWords } from './pack-words';
import { begunFrom, type Beginning } from './pack-beginning';

/** An earlier policy, the example of the program, or a file: what the form is filled with. */
export const BeginPack = ({ onBegin }: Readonly<{ onBegin: (beginning: Beginning) => void }>) => (
  <Card title={<Trans>Mulai dari</Trans>} testId="begin-pack">
    <Stack>
      <Text size="sm">
        <Trans>
          Isi formulir dari kebijakan yang sudah ada atau dari contoh, lalu ubah nilainya; atau pilih berkas kebijakan.
          Belum ada yang ditetapkan sebelum diperiksa.
        </Trans>
      </Text>
      <FromPack onBegin={onBegin} />
      <FromFile onBegin={onBegin} />
    </Stack>
  </Card>
);

type BeginProps = Readonly<{ onBegin: (beginning: Beginning) => void }>;

const FromPack = ({ onBegin }: BeginProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const packs = useQuery(policyPacks());
  const example = useQuery(examplePack());
  const [picked, pick] = useState<string | undefined>();
  return (
    <Loaded query={packs} lines={2}>
      {({ items }) => (
        <Loaded query={example} lines={1}>
          {(shipped) => {
            const others = items.filter(({ packId }) => packId !== shipped.packId);
            const choices = [...others, shipped];
            const inForce = others.find(({ state }) => state === 'in-force');
            const chosen = choices.find(({ packId }) => packId === picked) ?? inForce ?? shipped;
            const begin = () => onBegin(begunFrom(chosen, items, chosen === shipped));
            return (
              <Group align="end" gap="sm">
                <NativeSelect
                  label={t`Kebijakan atau contoh`}
                  name="begin-with"
                  value={chosen.packId}
                  onChange={(event) => pick(event.currentTarget.value)}
                >
                  {others.map(({ packId, state }) => (
                    <option key={packId} value={packId}>
                      {packId} ({_(packStateWords[state].label)})
                    </option>
                  ))}
                  <option value={shipped.packId}>{t`Contoh bawaan program`}</option>
                </NativeSelect>
                <Button onClick={begin} data-testid="begin-with-pack">
                  <Trans>Isi formulir</Trans>
                </Button>
              </Group>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
};

const FromFile = ({ onBegin }: BeginProps) => {
  const { t } = useLingui();
  const [fault, setFault] = useState<ReadFile['fault']>();
  /** A browser says nothing when the corrected file has the same name, unless the choice before is forgotten. */
  const forget = useRef<() => void>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readPackFile(file);
    setFault(read.fault);
    if (read.pack) onBegin({ pack: read.pack, begunWith: read.name });
  };
  return (
    <>
      <FileButton
        resetRef={forget}
        accept=".json,application/json"
        onChange={(chosen) => {
          forget.current?.();
          if (chosen) void take(chosen);
        }}
        inputProps={{ 'aria-label': t`Berkas kebijakan`, name: 'policy-file' }}
      >
        {(props) => (
          <Button {...props} variant="default" w="fit-content" data-testid="choose-policy-file">
            <Trans>Pilih berkas (.json)</Trans>
          </Button>
        )}
      </FileButton>
      {fault && (
        <Alert color="red" variant="light" role="alert" c="dark.8" data-testid="file-fault">
          {fault === 'too-large' ? (
            <Trans>Berkas ini terlalu besar untuk sebuah kebijakan.</Trans>
          ) : (
            <Trans>Berkas ini bukan berkas kebijakan. Pilih berkas yang diunduh dari halaman ini.</Trans>
          )}
        </Alert>
      )}
    </>
  );
};
