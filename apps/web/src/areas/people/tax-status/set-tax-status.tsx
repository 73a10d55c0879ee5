import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { setTaxStatus as limits } from '../../../api/generated/identity.limits';
import type { BodyOf } from '../../../api/operation';
import { useCommand } from '../../../commands/use-command';
import { today } from '../../../display/calendar';
import { Form } from '../../../forms/form';
import { ChoiceField, DayField } from '../../../forms/picked-fields';
import { choice, day, text } from '../../../forms/rules';
import { LongTextField, TextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { useRefusedAtField } from '../../../forms/use-refused-at-field';
import { Dialog } from '../../../shell/dialog';
import { tellDone } from '../../../shell/tell-done';
import { ConsequenceNote } from '../consequences';
import { refusedFields } from '../refused-fields';
import { taxDocumentWords, taxFamilyWords } from './tax-status-words';

type Body = BodyOf<'PUT identity/people/{id}/tax-status'>;
type DialogProps = Readonly<{ employeeId: string; onClose: () => void }>;

const families = Object.keys(taxFamilyWords) as readonly Body['family'][];
const documentKinds = Object.keys(taxDocumentWords) as readonly NonNullable<Body['documentKind']>[];
const counts = ['0', '1', '2', '3'] as const;

type Said = Readonly<{ family: string; dependants: string; documentKind: string }>;

/** Rule IDN-263: nobody but the person counts. */
const isAlone = ({ family, dependants }: Said): boolean =>
  family === 'married-alone' || (family === 'single' && dependants === '0');

const year = (): number => Number(today().slice(0, 4));

const useTaxStatusForm = (employeeId: string) =>
  useForm({
    form: `tax-status:${employeeId}`,
    isUnkept: true,
    begin: {
      ...{ family: '', dependants: '', from: `${String(year())}-01-01`, reason: '' },
      ...{ documentKind: '', documentNumber: '', documentDate: '' },
    },
    rules: (said) => {
      const isNeeded = !isAlone(said) || said.documentKind !== '';
      return {
        family: choice(families, limits.family),
        dependants: choice(counts, limits.dependants),
        from: day(limits.from, { max: `${String(year() + 1)}-01-01` }),
        documentKind: choice(documentKinds, {}, !isAlone(said)),
        documentNumber: text(limits.documentNumber, isNeeded),
        documentDate: day({ required: isNeeded }, { max: today() }),
        reason: text(limits.reason),
      };
    },
  });

type Fields = ReturnType<typeof useTaxStatusForm>['fields'];

const bodyOf = ({ family, dependants, from, reason, documentKind, documentNumber, documentDate }: Fields): Body =>
  ({
    ...{ family, dependants: Number(dependants), from, reason: reason.trim() },
    ...(documentKind !== '' && { documentKind, documentNumber: documentNumber.trim(), documentDate }),
  }) as Body;

/** Rules IDN-260 to IDN-263: what counts for the tax of somebody, from which tax year and by which document. */
export const SetTaxStatusDialog = ({ employeeId, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = useTaxStatusForm(employeeId);
  const setting = useCommand('PUT identity/people/{id}/tax-status', {
    refreshes: ['identity'],
    onDone: () => {
      onClose();
      tellDone(t`Status pajak dicatat.`);
    },
  });
  return (
    <Dialog title={<Trans>Catat status pajak</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: setting.isPending, error: useRefusedAtField(setting.error, refusedFields) }}
        onSend={() => setting.mutate({ params: { id: employeeId }, body: bodyOf(form.fields) })}
        action={<Trans>Simpan status pajak</Trans>}
        testId="send-tax-status"
      >
        <FamilyFields />
        <DocumentFields />
        <LongTextField name="reason" label={t`Alasan`} hint={t`Dibaca admin instansi dan pegawai itu.`} />
        <ConsequenceNote>
          <Trans>
            Keadaan pada 1 Januari berlaku untuk seluruh tahun pajak; perubahan sesudahnya dihitung mulai 1 Januari
            tahun berikutnya.
          </Trans>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};

const FamilyFields = () => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const countOf = (count: string): string => (count === '3' ? t`3 atau lebih` : count);
  return (
    <>
      <ChoiceField
        name="family"
        label={t`Status kawin`}
        nothing={t`Pilih`}
        hint={t`Karyawati yang suaminya berpenghasilan dihitung sendiri (TK/0). Bila suami tidak berpenghasilan, pilih Kawin dengan surat keterangan kecamatan.`}
        options={families.map((value) => ({ value, label: _(taxFamilyWords[value]) }))}
      />
      <ChoiceField
        name="dependants"
        label={t`Jumlah tanggungan`}
        nothing={t`Pilih`}
        hint={t`Paling banyak tiga yang dihitung.`}
        options={counts.map((value) => ({ value, label: countOf(value) }))}
      />
      <DayField
        name="from"
        label={t`Berlaku sejak`}
        hint={t`1 Januari tahun pajak; untuk pegawai baru, hari mulainya.`}
      />
    </>
  );
};

const DocumentFields = () => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  return (
    <>
      <ChoiceField
        name="documentKind"
        label={t`Dokumen`}
        nothing={t`Tanpa dokumen`}
        hint={t`Boleh tanpa dokumen hanya untuk TK/0.`}
        options={documentKinds.map((value) => ({ value, label: _(taxDocumentWords[value]) }))}
      />
      <TextField name="documentNumber" label={t`Nomor dokumen`} autoComplete="off" />
      <DayField name="documentDate" label={t`Tanggal dokumen`} />
    </>
  );
};
