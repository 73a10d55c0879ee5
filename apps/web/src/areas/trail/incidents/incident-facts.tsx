import { Button, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { IncidentDetails } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Form } from '../../../forms/form';
import { useForm } from '../../../forms/use-form';
import { Card } from '../../../shell/card';
import { processedWords } from '../processing-words';
import { FactFieldset } from './fact-fields';
import { beginFacts, factRules, factsOf } from './incident-form';
import { scopeWords } from './incident-words';

export type StepProps = Readonly<{ of: IncidentDetails; isOngoing: boolean }>;

/** What is known so far; the rest is added as it becomes known. */
export const IncidentFacts = ({ of, isOngoing }: StepProps) => {
  const [isChanging, setChanging] = useState(false);
  return (
    <Card title={<Trans>Yang diketahui</Trans>} testId="incident-facts">
      {isChanging ? (
        <ChangeFacts of={of} onDone={() => setChanging(false)} />
      ) : (
        <>
          <Known of={of} />
          {isOngoing && !of.isTelling && (
            <Button variant="default" w="fit-content" onClick={() => setChanging(true)} data-testid="change-incident">
              <Trans>Tambah atau ubah</Trans>
            </Button>
          )}
        </>
      )}
    </Card>
  );
};

const Known = ({ of }: Readonly<{ of: IncidentDetails }>) => {
  const { _ } = useLingui();
  const kinds = of.dataKinds.map((kind) => _(processedWords[kind])).join(', ');
  return (
    <dl className="facts">
      <Fact label={<Trans>Data siapa</Trans>}>
        {_(scopeWords[of.scope])} (<Plural value={of.people} one="# orang" other="# orang" />)
      </Fact>
      <Fact label={<Trans>Data apa</Trans>}>{kinds}</Fact>
      <Fact label={<Trans>Kapan terjadi</Trans>}>{of.happenedWhen}</Fact>
      <Fact label={<Trans>Bagaimana terjadi</Trans>}>{of.happenedHow}</Fact>
      <Fact label={<Trans>Upaya penanganan dan pemulihan</Trans>}>{of.handling}</Fact>
      <Fact label={<Trans>Narahubung</Trans>}>{of.contact}</Fact>
    </dl>
  );
};

const Fact = ({ label, children }: Readonly<{ label: ReactNode; children: ReactNode }>) => (
  <>
    <Text component="dt" size="sm" fw={600}>
      {label}
    </Text>
    <Text component="dd" size="sm" m={0} mb="xs" className="breakable">
      {children === undefined || children === '' ? <Trans>Belum diketahui</Trans> : children}
    </Text>
  </>
);

const ChangeFacts = ({ of, onDone }: Readonly<{ of: IncidentDetails; onDone: () => void }>) => {
  const { t } = useMacro();
  const form = useForm({
    form: `incident-facts:${of.incidentId}`,
    begin: { ...beginFacts(of) },
    rules: (given) => factRules(given),
  });
  const changing = useCommand('PUT identity/incidents/{id}/facts', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const send = () => changing.mutate({ params: { id: of.incidentId }, body: factsOf(form.fields) });
  return (
    <>
      <Form form={form} sending={changing} onSend={send} action={<Trans>Simpan</Trans>} testId="save-incident-facts">
        <Text size="sm">
          <Trans>Setelah diubah, konsep diperiksa sekali lagi. Yang sudah dikirim tetap tercatat apa adanya.</Trans>
        </Text>
        <FactFieldset scope={form.fields.scope} />
      </Form>
      <Button variant="default" w="fit-content" onClick={onDone} aria-label={t`Batal mengubah`}>
        <Trans>Batal</Trans>
      </Button>
    </>
  );
};
