import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { examplePack } from '../../../api/incentives';
import { Form } from '../../../forms/form';
import { useForm, type FormState } from '../../../forms/use-form';
import { Card } from '../../../shell/card';
import { Screen } from '../../../shell/screen';
import { AdoptPack } from './adopt-pack';
import { BeginPack } from './begin-pack';
import { DownloadPack } from './download-pack';
import { FaultList } from './fault-list';
import type { Beginning } from './pack-beginning';
import { BEGUN_WITH, emptyForm, formOf, inLanguage, rulesFor, valuesIn } from './pack-form';
import { PackSections } from './pack-sections';
import { PackTrial } from './pack-trial';
import { packOf, unknownIn, valuesOf, type Pack } from './pack-values';
import { usePackCheck } from './use-pack-check';

const DRAFT = 'policy-pack';

/** A policy of pay from a beginning to its adoption: fill in, check, try, adopt. */
export const NewPolicyScreen = () => {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const form = useForm<string>({
    form: DRAFT,
    begin: emptyForm(locale),
    rules: rulesFor,
    shown: (fields) => inLanguage(fields, locale),
  });
  const check = usePackCheck();
  const begin = ({ pack, begunWith }: Beginning): void => {
    setDropped(unknownIn(pack));
    form.change(formOf(valuesOf(pack), locale, begunWith));
  };
  const again = (): void => {
    check.forget();
    setDropped([]);
    form.draft.discard();
  };
  const begunWith = form.fields[BEGUN_WITH] ?? '';
  return (
    <Screen>
      {begunWith === '' ? (
        <BeginPack onBegin={begin} />
      ) : (
        <>
          <Begun begunWith={begunWith} dropped={dropped} onAgain={again} />
          <Filled form={form} check={check} />
        </>
      )}
    </Screen>
  );
};

type FilledProps = Readonly<{ form: FormState; check: ReturnType<typeof usePackCheck> }>;

/** The form, and below it what the last check of what stands there leads to. */
const Filled = ({ form, check }: FilledProps) => {
  const pack = packOf(valuesIn(form.fields));
  const isCurrent = check.isAbout(pack);
  return (
    <>
      <Form
        form={form}
        sending={check}
        onSend={() => check.check(pack)}
        action={<Trans>Periksa</Trans>}
        testId="check-policy"
      >
        <PackSections fields={form.fields} />
        <FaultList faults={form.isChecked ? form.faults : {}} against={isCurrent ? check.against : []} />
      </Form>
      <DownloadPack pack={pack} />
      {isCurrent && <Sound pack={pack} check={check} onAdopted={form.sent} />}
    </>
  );
};

type SoundProps = Readonly<{ pack: Pack; check: FilledProps['check']; onAdopted: () => void }>;

/** A pack without a faulty field can be tried, one that nothing stands against adopted. */
const Sound = ({ pack, check: { result, against }, onAdopted }: SoundProps) => {
  if (!result || result.faults.length > 0) return null;
  return (
    <>
      {against.length === 0 && <NothingAgainst key={JSON.stringify(pack)} />}
      <PackTrial pack={pack} />
      {against.length === 0 && <AdoptPack pack={pack} checked={result} draft={DRAFT} onAdopted={onAdopted} />}
    </>
  );
};

/** Whoever pressed the button at the end of a long form is led to what the check opened below it. */
const NothingAgainst = () => {
  const { t } = useLingui();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <Alert
      ref={note}
      tabIndex={-1}
      color="green"
      variant="light"
      role="status"
      title={t`Tidak ada yang menghalangi`}
      c="dark.8"
      data-testid="policy-sound"
    >
      <Trans>Coba pada satu pegawai di bawah ini, lalu tetapkan.</Trans>
    </Alert>
  );
};

type BegunProps = Readonly<{ begunWith: string; dropped: readonly string[]; onAgain: () => void }>;

const Begun = ({ begunWith, dropped, onAgain }: BegunProps) => {
  const { t } = useLingui();
  const { data: example } = useQuery(examplePack());
  const name = begunWith === example?.packId ? t`contoh bawaan program` : begunWith;
  return (
    <Card title={<Trans>Dimulai dari {name}</Trans>} testId="begun">
      <Stack>
        <Text size="sm">
          <Trans>Isian disimpan di perangkat ini sampai ditetapkan atau dibuang.</Trans>
        </Text>
        {dropped.length > 0 && (
          <Alert
            color="yellow"
            variant="light"
            role="status"
            title={t`Tidak dikenal dan tidak ikut terbaca`}
            c="dark.8"
            data-testid="dropped-fields"
          >
            {dropped.join(', ')}
          </Alert>
        )}
        <Button variant="default" w="fit-content" onClick={onAgain} data-testid="begin-again">
          <Trans>Buang dan mulai lagi</Trans>
        </Button>
      </Stack>
    </Card>
  );
};
