import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import type { PackChecked } from '../../../api/incentives';
import { Problem, type FieldFault } from '../../../api/problem';
import { useCommand } from '../../../commands/use-command';
import { useFormat } from '../../../display/use-format';
import { faultWord, refusedWord } from './pack-fault-words';
import { fieldAt, type Pack } from './pack-values';

type Asked = Readonly<{ pack: Pack; text: string }>;
type Words = Readonly<{ _: ReturnType<typeof useLingui>['_']; format: ReturnType<typeof useFormat> }>;

/** What stands against a pack by the fields of the form, one each, in words. */
const againstIt = ({ faults, refusals }: PackChecked, pack: Pack, { _, format }: Words): readonly FieldFault[] => {
  const said = [
    ...faults.map((fault) => {
      const field = fieldAt(fault.field, pack);
      return { field, problem: _(faultWord(fault, field)), facts: {} };
    }),
    ...refusals.map((refused) => ({
      ...{ field: fieldAt(refused.field, pack), problem: _(refusedWord(refused, format)), facts: {} },
    })),
  ];
  return said.filter(({ field }, at) => said.findIndex((other) => other.field === field) === at);
};

/** The judgement of the service on what stands in the form, before anything is adopted. */
export const usePackCheck = () => {
  const { _ } = useLingui();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | undefined>();
  const checking = useCommand('POST incentives/policy-packs/check', { refreshes: [] });
  const { data } = checking;
  const against = useMemo(
    () => (data && asked ? againstIt(data, asked.pack, { _, format }) : []),
    [data, asked, _, format],
  );
  const error = useMemo(
    () =>
      against.length === 0
        ? checking.error
        : new Problem({ code: 'request.bad-shape', status: 400, title: 'refused', errors: against, facts: {} }),
    [against, checking.error],
  );
  const check = (pack: Pack): void => {
    checking.reset();
    setAsked({ pack, text: JSON.stringify(pack) });
    checking.mutate({ body: pack as never });
  };
  return {
    ...{ check, against, error, isPending: checking.isPending, result: data },
    /** Whether the last answer is about this pack. */
    isAbout: (pack: Pack): boolean => data !== undefined && asked?.text === JSON.stringify(pack),
    forget: () => checking.reset(),
  };
};
