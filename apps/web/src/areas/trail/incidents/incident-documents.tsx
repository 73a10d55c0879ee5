import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../../commands/use-command';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { FailureNote } from '../../../shell/failure-note';
import { Icon } from '../../../shell/icon';
import { tellDone } from '../../../shell/tell-done';
import { download } from '../../../tables/csv';
import type { StepProps } from './incident-facts';
import { PrintedPages } from './printed-pages';

/** Both drafts, as they would go out now; what is not known is marked in them. */
export const IncidentDocuments = ({ of, isOngoing }: StepProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const drafting = useCommand('POST identity/incidents/{id}/drafts', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Konsep sudah diperiksa. Surat dan pemberitahuan dapat dikirim.`),
  });
  return (
    <Card title={<Trans>Konsep pemberitahuan</Trans>} testId="incident-documents">
      <Written title={t`Surat kepada lembaga`} name="surat-lembaga" text={of.letter} />
      <Written title={t`Pemberitahuan kepada orang`} name="pemberitahuan" text={of.notice} />
      <details>
        <summary>
          <Trans>Pengumuman kepada publik, bila perlu</Trans>
        </summary>
        <Written title={t`Pengumuman kepada publik`} name="pengumuman" text={of.announcement} />
      </details>
      {of.isDrafted && of.draftedAt !== undefined && (
        <Text size="sm" data-testid="drafts-read">
          <Trans>Diperiksa {format.instant(of.draftedAt)}</Trans>
        </Text>
      )}
      {isOngoing && !of.isDrafted && (
        <Button
          w="fit-content"
          loading={drafting.isPending}
          onClick={() => drafting.mutate({ params: { id: of.incidentId } })}
          data-testid="drafts-are-right"
        >
          <Trans>Konsep sudah saya periksa</Trans>
        </Button>
      )}
      {drafting.error && <FailureNote error={drafting.error} />}
    </Card>
  );
};

type WrittenProps = Readonly<{ title: string; name: string; text: string }>;

const Written = ({ title, name, text }: WrittenProps) => {
  const [isPrinting, setPrinting] = useState(false);
  return (
    <section data-testid={`draft-${name}`}>
      <Text fw={600}>{title}</Text>
      <div className="written-out document-draft" lang="id" tabIndex={0} role="region" aria-label={title}>
        {text}
      </div>
      <Group gap="sm" mt="xs">
        <Button variant="default" onClick={() => setPrinting(true)} data-testid={`print-${name}`}>
          <Trans>Cetak atau simpan PDF</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          onClick={() => download(`${name}.txt`, text, 'text/plain;charset=utf-8')}
          data-testid={`download-${name}`}
        >
          <Trans>Unduh teks</Trans>
        </Button>
      </Group>
      {isPrinting && <PrintedPages pages={[{ key: name, text }]} onPrinted={() => setPrinting(false)} />}
    </section>
  );
};
