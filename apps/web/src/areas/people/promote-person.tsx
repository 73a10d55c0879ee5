import { Trans, useLingui } from '@lingui/react/macro';
import { promotePerson as limits } from '../../api/generated/identity.limits';
import type { PersonPosts, Post } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { AfterPost } from './consequences';
import { REFRESHED } from './end-post';
import { Ends } from './begin-post';
import { refusedFields } from './refused-fields';
import { currentPost, golongansOf, jobClasses } from './use-begin-post-form';

type DialogProps = Readonly<{ person: PersonPosts; onClose: () => void }>;

/** Rule IDN-165: another golongan or class in the post that somebody has, which differs in nothing else. */
export const PromotionDialog = ({ person, onClose }: DialogProps) => {
  const post = currentPost(person);
  return post ? <Promotion person={person} post={post} onClose={onClose} /> : null;
};

type Body = BodyOf<'POST identity/people/{id}/promotions'>;

const usePromotionForm = (person: PersonPosts, { golongan, jobClass, startsOn: former }: Post) =>
  useForm({
    form: `promote-person:${person.employeeId}`,
    begin: { golongan, jobClass: String(jobClass), startsOn: '' },
    rules: {
      golongan: choice(golongansOf(person), limits.golongan),
      jobClass: choice(jobClasses, limits.jobClass),
      startsOn: day(limits.startsOn, { min: daysAway(former, 1) }),
    },
  });

const Promotion = ({ person, post, onClose }: DialogProps & Readonly<{ post: Post }>) => {
  const { t } = useLingui();
  const form = usePromotionForm(person, post);
  const beginning = useCommand('POST identity/people/{id}/promotions', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { golongan, jobClass, startsOn } = form.fields;
  const body = { golongan, jobClass: Number(jobClass), startsOn } as Body;
  const values = (all: readonly string[]) => all.map((value) => ({ value, label: value }));
  return (
    <Dialog title={<Trans>Naik golongan atau kelas</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: beginning.isPending, error: useRefusedAtField(beginning.error, refusedFields) }}
        onSend={() => beginning.mutate({ params: { id: person.employeeId }, body })}
        action={<Trans>Simpan kenaikan</Trans>}
        testId="send-promotion"
      >
        <ChoiceField name="golongan" label={t`Golongan`} nothing={t`Pilih`} options={values(golongansOf(person))} />
        <ChoiceField name="jobClass" label={t`Kelas jabatan`} nothing={t`Pilih`} options={values(jobClasses)} />
        <DayField name="startsOn" label={t`Hari pertama`} hint={t`TMT menurut surat keputusannya.`} />
        {startsOn !== '' && form.faults['startsOn'] === undefined && (
          <AfterPost assignmentId={post.assignmentId} from={startsOn} goesOn>
            <Ends former={post} startsOn={startsOn} />
            <Trans>Unit, nama jabatan, tugas, dan atasan tetap sama, juga pergantian atasan sesudah hari itu.</Trans>
          </AfterPost>
        )}
      </Form>
    </Dialog>
  );
};
