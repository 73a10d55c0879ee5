import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ownSecondFactor, type SecondFactor } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { tellDone } from '../../shell/tell-done';
import { CodeDialog } from './code-dialog';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSetup } from './second-factor-setup';

/** The codes of a phone beside the password: set up, ten codes for the day the phone is lost, and the way out again. */
export const SecondFactorCard = () => {
  const query = useQuery(ownSecondFactor());
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  return (
    <Card title={<Trans>Aplikasi autentikator</Trans>} testId="own-second-factor">
      <Loaded query={query} lines={2}>
        {(factor) => (
          <Stack gap="md">
            {factor.setAt === undefined ? (
              <NotSet onSet={setCodes} />
            ) : (
              <IsSet factor={factor} onCodes={setCodes} onRemoved={() => setCodes(undefined)} />
            )}
            {codes && <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
};

const NotSet = ({ onSet }: Readonly<{ onSet: (codes: readonly string[]) => void }>) => {
  const client = useQueryClient();
  const set = (codes: readonly string[]): void => {
    onSet(codes);
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  return (
    <>
      <Text size="sm">
        <Trans>
          Dengan aplikasi autentikator di ponsel, kata sandi yang dicuri saja tidak cukup untuk masuk ke akun Anda.
        </Trans>
      </Text>
      <SecondFactorSetup onSet={set} />
    </>
  );
};

type IsSetProps = Readonly<{
  factor: SecondFactor;
  onCodes: (codes: readonly string[]) => void;
  onRemoved: () => void;
}>;

const FEW_CODES = 3;

const IsSet = ({ factor: { setAt = '', codesLeft = 0 }, onCodes, onRemoved }: IsSetProps) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const format = useFormat();
  const [asked, ask] = useState<'codes' | 'removal' | undefined>();
  const removed = (): void => {
    ask(undefined);
    onRemoved();
    tellDone(t`Aplikasi autentikator dihapus.`);
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const issued = (codes: readonly string[]): void => {
    ask(undefined);
    onCodes(codes);
  };
  return (
    <>
      <Text size="sm">
        <Trans>Terpasang sejak {format.instant(setAt)}. Setiap kali masuk, Anda diminta kodenya.</Trans>
      </Text>
      {codesLeft <= FEW_CODES ? (
        <Alert color="yellow" variant="light" c="dark.8" data-testid="codes-left">
          <Trans>Kode cadangan tersisa {codesLeft}. Buat yang baru sebelum habis.</Trans>
        </Alert>
      ) : (
        <Text size="sm" data-testid="codes-left">
          <Trans>Kode cadangan tersisa {codesLeft}.</Trans>
        </Text>
      )}
      <Group>
        <Button variant="default" onClick={() => ask('codes')} data-testid="new-codes">
          <Trans>Buat kode cadangan baru</Trans>
        </Button>
        <Button variant="default" onClick={() => ask('removal')} data-testid="remove-second-factor">
          <Trans>Hapus aplikasi autentikator</Trans>
        </Button>
      </Group>
      {asked && <CodeDialog about={asked} onCodes={issued} onRemoved={removed} onClose={() => ask(undefined)} />}
    </>
  );
};
