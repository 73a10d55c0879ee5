import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

type SecretNoteProps = Readonly<{ secret: string; onKept: () => void }>;

/** Shown once, to be brought to whoever runs the receiver. */
export const WebhookSecretNote = ({ secret, onKept }: SecretNoteProps) => {
  const { t } = useLingui();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <Alert
      {...{ color: 'yellow', variant: 'light', c: 'dark.8', ref: note, tabIndex: -1 }}
      title={t`Salin rahasia ini sekarang`}
    >
      <Stack gap="sm">
        <Text size="sm">
          <Trans>
            Rahasia ini tidak ditampilkan lagi. Dengannya penerima memeriksa bahwa pesan benar dari sini. Serahkan
            kepada pengelola sistem itu lewat jalan yang aman.
          </Trans>
        </Text>
        <Code className="breakable" data-testid="secret-shown">
          {secret}
        </Code>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? <Trans>Tersalin</Trans> : <Trans>Salin</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onKept} data-testid="secret-kept">
            <Trans>Sudah saya simpan</Trans>
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
};
