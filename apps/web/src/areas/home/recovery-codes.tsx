import { Alert, Button, CopyButton, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ownAccount } from '../../api/identity';
import { focusPage } from '../../shell/focus-page';

type Codes = Readonly<{ codes: readonly string[] }>;

/** Shown once: for the day the phone is lost. */
export const RecoveryCodes = ({ codes, onDone }: Codes & Readonly<{ onDone: () => void }>) => {
  const { t } = useLingui();
  const [isPrinting, setPrinting] = useState(false);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const done = (): void => {
    onDone();
    focusPage();
  };
  return (
    <Alert
      {...{ color: 'yellow', variant: 'light', c: 'dark.8', ref: note, tabIndex: -1 }}
      title={t`Simpan kode cadangan ini sekarang`}
    >
      <Stack gap="sm" data-testid="recovery-codes">
        <Text size="sm">
          <Trans>
            Kode ini tidak ditampilkan lagi. Bila ponsel hilang, masing-masing dapat dipakai sekali sebagai pengganti
            kode aplikasi. Simpan di tempat yang aman, bukan di ponsel itu.
          </Trans>
        </Text>
        <SimpleGrid cols={2} spacing="xs" component="ul" className="plain-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </SimpleGrid>
        <Group>
          <CopyButton value={codes.join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} data-testid="copy-codes">
                {copied ? <Trans>Tersalin</Trans> : <Trans>Salin</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={() => setPrinting(true)} data-testid="print-codes">
            <Trans>Cetak</Trans>
          </Button>
          <Button onClick={done} data-testid="codes-kept">
            <Trans>Sudah saya simpan</Trans>
          </Button>
        </Group>
      </Stack>
      {isPrinting && <PrintedCodes codes={codes} onPrinted={() => setPrinting(false)} />}
    </Alert>
  );
};

/** Stands beside the app, which is not printed; goes as soon as the dialog of the browser is closed. */
const PrintedCodes = ({ codes, onPrinted }: Codes & Readonly<{ onPrinted: () => void }>) => {
  const { data: own } = useQuery({ ...ownAccount(), enabled: false });
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <div className="print-sheets" aria-hidden>
      <section className="print-slip">
        <div>
          <strong>
            <Trans>Kode cadangan Kinerja</Trans>
          </strong>
          <p>{own?.username}</p>
          {codes.map((code) => (
            <p className="print-code" key={code}>
              {code}
            </p>
          ))}
          <p>
            <Trans>Setiap kode hanya berlaku sekali. Simpan di tempat yang aman.</Trans>
          </p>
        </div>
      </section>
    </div>,
    document.body,
  );
};
