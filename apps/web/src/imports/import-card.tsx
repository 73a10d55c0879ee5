import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formerImports, isDryRun, isRunning, templateAddress, type DryRun } from '../api/imports';
import type { Service } from '../api/operation';
import { useCommand } from '../commands/use-command';
import { useFormat } from '../display/use-format';
import { Form } from '../forms/form';
import type { FormState } from '../forms/use-form';
import { Card } from '../shell/card';
import { FailureNote } from '../shell/failure-note';
import { Loaded } from '../shell/loaded';
import { Difference } from './difference';
import { Faults } from './faults';
import { FileColumns } from './file-columns';
import type { ImportKind } from './import-kind';
import { Progressing, useImport } from './import-progress';
import { readSheet, type ChosenFile } from './read-sheet';

/** What is asked beside the file: its form, its fields, and the body that they make. */
export type Asked = Readonly<{ form: FormState; body: object; fields?: ReactNode }>;

type CardProps = Readonly<{ kind: ImportKind; asked: Asked }>;

/** The last file that was chosen, checked with what was asked then. */
const useChecking = ({ route }: ImportKind, body: object) => {
  const [file, setFile] = useState<ChosenFile | undefined>();
  const [checkedBody, setCheckedBody] = useState<string | undefined>();
  const checking = useCommand(`POST ${route}`, { refreshes: [] });
  const check = ({ sent }: ChosenFile): void => {
    if (!sent) return;
    setCheckedBody(JSON.stringify(body));
    checking.mutate({ query: { dryRun: true }, body: { ...sent, ...body } as never });
  };
  const take = async (chosen: File): Promise<void> => {
    const read = await readSheet(chosen);
    checking.reset();
    setFile(read);
    check(read);
  };
  const answer = checking.data as DryRun | undefined;
  return {
    ...{ file, take, checking },
    again: () => file && check(file),
    forget: () => setFile(undefined),
    result: file?.result ?? (answer && isDryRun(answer) ? answer : undefined),
    /** Something else is asked now than the file was checked with. */
    isOutdated: file?.sent !== undefined && checkedBody !== JSON.stringify(body),
  };
};

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
  const { _ } = useLinguiCore();
  const { file, result, isOutdated, ...rest } = useChecking(kind, asked.body);
  const { followed, follow } = useFollowed(kind);
  const { checking, take, again, forget } = rest;
  const begun = (importId: string): void => {
    forget();
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
        <Form
          form={asked.form}
          sending={checking}
          onSend={again}
          action={<Trans>Periksa lagi</Trans>}
          actionProps={{ variant: 'default', w: 'fit-content', display: file?.sent ? undefined : 'none' }}
          testId="check-again"
          failure={(error) => <FailureNote error={error} onRetry={again} />}
        >
          {asked.fields}
          <FileChoice kind={kind} file={file} isBusy={checking.isPending} onChoose={(chosen) => void take(chosen)} />
        </Form>
        {file?.refused && <FailureNote error={file.refused} />}
        {file && result && isOutdated && !checking.isPending && <OutdatedNote />}
        {file && result && !isOutdated && <Outcome key={result.importId} kind={kind} result={result} onBegun={begun} />}
        {followed !== undefined && !file && <Followed key={followed} kind={kind} importId={followed} />}
      </Stack>
    </Card>
  );
};

type ChoiceProps = Readonly<{
  kind: ImportKind;
  file: ChosenFile | undefined;
  isBusy: boolean;
  onChoose: (chosen: File) => void;
}>;

const FileChoice = ({ kind: { name, route }, file, isBusy, onChoose }: ChoiceProps) => {
  const { t } = useLingui();
  /** A browser says nothing when the corrected file has the same name, unless the choice before is forgotten. */
  const forget = useRef<() => void>(null);
  return (
    <Group>
      <Button component="a" href={templateAddress(route)} download variant="default" data-testid={`${name}-template`}>
        <Trans>Unduh contoh berkas (.xlsx)</Trans>
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

const OutdatedNote = () => (
  <Alert color="yellow" variant="light" role="status" c="dark.8" data-testid="check-outdated">
    <Trans>Isian di atas berubah setelah berkas diperiksa. Periksa lagi untuk melihat akibatnya.</Trans>
  </Alert>
);

type OutcomeProps = Readonly<{ kind: ImportKind; result: DryRun; onBegun: (importId: string) => void }>;

const Outcome = ({ kind, result, onBegun }: OutcomeProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { rows, faults, importId, added, changed } = result;
  if (faults.length > 0) return <Faults result={result} kind={kind} />;
  const count = format.number(rows);
  const changesNothing = added + changed === 0;
  return (
    <>
      <Alert
        color={changesNothing ? 'gray' : 'green'}
        variant="light"
        role="status"
        title={changesNothing ? t`Tidak ada yang berubah` : t`Berkas siap diimpor`}
        c="dark.8"
        data-testid="dry-run-clean"
      >
        {changesNothing ? (
          <Trans>{count} baris diperiksa: semuanya sama seperti yang sudah tercatat.</Trans>
        ) : (
          <Trans>{count} baris diperiksa, tidak ada kesalahan. Inilah yang akan terjadi:</Trans>
        )}
      </Alert>
      <Difference result={result} kind={kind} />
      {importId !== undefined && !changesNothing && (
        <Application kind={kind} checkedId={importId} rows={rows} onBegun={onBegun} />
      )}
    </>
  );
};

type ApplicationProps = Readonly<{
  kind: ImportKind;
  checkedId: string;
  rows: number;
  onBegun: (importId: string) => void;
}>;

const serviceOf = ({ route }: ImportKind): Service => route.split('/', 1)[0] as Service;

/** What was checked is what is applied; the service refuses it when what it was checked against has changed meanwhile. */
const Application = ({ kind, checkedId, rows, onBegun }: ApplicationProps) => {
  const importing = useCommand(`POST ${kind.route}/{id}/application`, {
    refreshes: [serviceOf(kind)],
    onDone: ({ importId }) => onBegun(importId),
  });
  const format = useFormat();
  return (
    <>
      {importing.error && <FailureNote error={importing.error} />}
      <Button
        w="fit-content"
        loading={importing.isPending}
        onClick={() => importing.mutate({ params: { id: checkedId } })}
        data-testid="apply-import"
      >
        <Trans>Impor {format.number(rows)} pegawai</Trans>
      </Button>
    </>
  );
};

/** The import that is under way, until it has ended; then everything that shows its rows is asked for again. */
const Followed = ({ kind, importId }: Readonly<{ kind: ImportKind; importId: string }>) => {
  const client = useQueryClient();
  const progress = useImport(kind, importId);
  const { data } = progress;
  const isOver = data !== undefined && !isRunning(data);
  const service = serviceOf(kind);
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: [service] });
  }, [isOver, client, service]);
  return (
    <Loaded query={progress} lines={1}>
      {(known) => <Progressing progress={known} kind={kind} />}
    </Loaded>
  );
};
