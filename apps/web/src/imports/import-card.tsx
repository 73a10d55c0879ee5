import { Alert, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { formerImports, isRunning, serviceOf } from '../api/imports';
import { Form } from '../forms/form';
import type { FormState } from '../forms/use-form';
import { Card } from '../shell/card';
import { FailureNote } from '../shell/failure-note';
import { Loaded } from '../shell/loaded';
import { CheckOutcome } from './check-outcome';
import { FileChoice } from './file-choice';
import { FileColumns } from './file-columns';
import type { ImportKind } from './import-kind';
import { MapColumns } from './map-columns';
import { Progressing, useImport } from './import-progress';
import { useChecking, type Checking } from './use-checking';

/** What is asked beside the file: its form, its fields, and the body that they make. */
export type Asked = Readonly<{ form: FormState; body: object; fields?: ReactNode }>;

type CardProps = Readonly<{ kind: ImportKind; asked: Asked }>;

/** The import to be watched: the one just begun here, else one that is under way, also where another page began it. */
const useFollowed = ({ route }: ImportKind) => {
  const [followed, follow] = useState<string | undefined>();
  const { data } = useQuery(formerImports(route));
  const running = data?.items.find(isRunning)?.importId;
  if (followed === undefined && running !== undefined) follow(running);
  return { followed, follow };
};

/** File, dry run, read the faults or the difference, apply: nothing is written before the last step. */
export const ImportCard = ({ kind, asked }: CardProps) => {
  const { _ } = useLingui();
  const checking = useChecking(kind, asked.body);
  const { followed, follow } = useFollowed(kind);
  const begun = (importId: string): void => {
    checking.forget();
    asked.form.draft.discard();
    follow(importId);
  };
  return (
    <Card title={_(kind.title)} testId={`${kind.name}-import`}>
      <Stack>
        <Text size="sm">{_(kind.intro)}</Text>
        <Text size="sm">
          <Trans>
            Berkas diperiksa dahulu tanpa mengubah apa pun. Berkas .xlsx, atau CSV dengan pemisah koma atau titik koma,
            UTF-8.
          </Trans>
        </Text>
        <FileColumns columns={kind.columns} />
        <FileForm kind={kind} asked={asked} checking={checking} />
        <Checked kind={kind} checking={checking} onBegun={begun} />
        {followed !== undefined && !checking.file && <Followed key={followed} kind={kind} importId={followed} />}
      </Stack>
    </Card>
  );
};

type WithChecking = Readonly<{ kind: ImportKind; checking: Checking }>;

const FileForm = ({
  kind,
  asked,
  checking: { file, sending, take, again },
}: WithChecking & Pick<CardProps, 'asked'>) => (
  <Form
    form={asked.form}
    sending={sending}
    onSend={again}
    action={<Trans>Periksa lagi</Trans>}
    actionProps={{ variant: 'default', w: 'fit-content', display: file?.sent ? undefined : 'none' }}
    testId="check-again"
    failure={(error) => <FailureNote error={error} onRetry={again} />}
  >
    {asked.fields}
    <FileChoice kind={kind} file={file} isBusy={sending.isPending} onChoose={(chosen) => void take(chosen)} />
  </Form>
);

type CheckedProps = WithChecking & Readonly<{ onBegun: (importId: string) => void }>;

/** What became of the chosen file, as long as it is about what is asked now. */
const Checked = ({ kind, checking: { file, result, isOutdated, sending, byMap }, onBegun }: CheckedProps) => {
  if (file?.refused) return <FailureNote error={file.refused} />;
  if (!file || !result) return null;
  if (isOutdated) return sending.isPending ? null : <OutdatedNote />;
  if (result.mapping)
    return (
      <MapColumns
        key={result.mapping.fingerprint}
        kind={kind}
        offered={result.mapping}
        fileName={file.name}
        onSaved={() => void byMap()}
      />
    );
  return <CheckOutcome key={result.importId} kind={kind} result={result} onBegun={onBegun} />;
};

const OutdatedNote = () => (
  <Alert color="yellow" variant="light" role="status" c="dark.8" data-testid="check-outdated">
    <Trans>Isian di atas berubah setelah berkas diperiksa. Periksa lagi untuk melihat akibatnya.</Trans>
  </Alert>
);

/** The import that is under way, until it has ended; then everything that shows its rows is asked for again. */
const Followed = ({ kind, importId }: Readonly<{ kind: ImportKind; importId: string }>) => {
  const client = useQueryClient();
  const progress = useImport(kind, importId);
  const { data } = progress;
  const isOver = data !== undefined && !isRunning(data);
  const service = serviceOf(kind.route);
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: [service] });
  }, [isOver, client, service]);
  return (
    <Loaded query={progress} lines={1}>
      {(known) => <Progressing progress={known} kind={kind} />}
    </Loaded>
  );
};
