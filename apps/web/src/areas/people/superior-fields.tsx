import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { changeSuperior } from '../../api/generated/identity.limits';
import type { Post } from '../../api/identity';
import { amongPlaced } from '../../api/find-people';
import { daysAway, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { DayField } from '../../forms/picked-fields';
import { PersonField } from '../../forms/person-field';
import { day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm, type FormState } from '../../forms/use-form';
import { NameOf } from '../../shell/name-of';
import { ConsequenceNote } from './consequences';

type Words = Readonly<{ from: string; superiorId: string; reason: string }>;

type SuperiorFormOptions = Readonly<{
  /** Names the draft. */
  form: string;
  post: Post;
  begin: Words;
  /** Else only where days that have passed are corrected. */
  alwaysSaysWhy: boolean;
}>;

/** Another superior of a post from a day on. */
export const useSuperiorForm = ({ form, post: { startsOn, endsOn }, begin, alwaysSaysWhy }: SuperiorFormOptions) =>
  useForm({
    form,
    begin,
    rules: ({ from }) => ({
      from: day(changeSuperior.from, { min: startsOn, ...(endsOn !== undefined && { max: endsOn }) }),
      superiorId: text(changeSuperior.superiorId),
      reason: text(changeSuperior.reason, alwaysSaysWhy || (from !== '' && from < today())),
    }),
  });

type FieldsProps = Readonly<{
  employeeId: string;
  post: Post;
  form: FormState<keyof Words>;
  /** Who reads the reason, or when it is wanted. */
  reasonHint: string;
}>;

/** With who decides from when on, said before it is sent. */
export const SuperiorFields = ({ employeeId, post, form, reasonHint }: FieldsProps) => {
  const { t } = useLingui();
  const { from, superiorId } = form.fields;
  const isDay = form.faults.from === undefined && from !== '';
  return (
    <>
      <DayField name="from" label={t`Mulai`} />
      <PersonField
        name="superiorId"
        label={t`Atasan baru`}
        among={isDay ? amongPlaced(from) : undefined}
        hint={t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`}
        except={employeeId}
      />
      <LongTextField name="reason" label={t`Alasan`} hint={reasonHint} />
      {isDay && superiorId !== '' && <Moved {...{ employeeId, post, from, superiorId }} />}
    </>
  );
};

type MovedProps = Readonly<{ employeeId: string; post: Post; from: string; superiorId: string }>;

const Moved = ({ employeeId, post, from, superiorId }: MovedProps) => {
  const format = useFormat();
  const former = post.superiors.findLast((one) => one.from <= from)?.superiorId;
  const next = post.superiors.find((one) => one.from > from);
  return (
    <ConsequenceNote>
      <Text size="sm">
        <Trans>
          SKP, laporan, dan penilaian <NameOf id={employeeId} /> diputuskan <NameOf id={superiorId} /> mulai{' '}
          {format.day(from)}.
        </Trans>
      </Text>
      {former !== undefined && (
        <Text size="sm">
          <Trans>
            Tetap oleh <NameOf id={former} /> sampai {format.day(daysAway(from, -1))}.
          </Trans>
        </Text>
      )}
      {next !== undefined && (
        <Text size="sm" data-testid="until-next">
          <Trans>Hanya sampai {format.day(daysAway(next.from, -1))}: sesudahnya sudah tercatat pergantian lain.</Trans>
        </Text>
      )}
      {next === undefined && post.endsOn !== undefined && (
        <Text size="sm" data-testid="until-end">
          <Trans>
            Hanya sampai {format.day(post.endsOn)}, hari terakhir jabatan ini; atasan di jabatan berikutnya tidak ikut
            berubah.
          </Trans>
        </Text>
      )}
      {from <= today() && (
        <Text size="sm">
          <Trans>
            Yang masih menunggu sejak hari itu pindah ke antreannya: laporan menurut tanggal kegiatan, SKP menurut hari
            diajukan. Yang sudah diputuskan tidak berubah.
          </Trans>
        </Text>
      )}
    </ConsequenceNote>
  );
};
