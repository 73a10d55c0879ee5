import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { sessionQuery } from '../api/session';
import { isAccountChanged } from '../session/signed-in-mark';
import { dropDraft, onDraftTaken, readDraft, writeDraft } from './draft-store';

/** Pages in front of the sign-in. */
const NOBODY = 'nobody';

const useAccount = (): string => useQuery(sessionQuery).data?.accountId ?? NOBODY;

export type Draft<Name extends string> = Readonly<{
  /** Its name on the device, without the account. */
  form: string;
  fields: Readonly<Record<Name, string>>;
  change: (some: Readonly<Partial<Record<Name, string>>>) => void;
  /** Something typed earlier is shown instead of what the form begins with. */
  isRestored: boolean;
  /** Back to what the form begins with. */
  discard: () => void;
  /** After the service took it. */
  sent: () => void;
}>;

/** `of` says whose and of what: where a form stays in its place while the month changes, the text of the other month is not shown. */
type Typed<Name extends string> = Readonly<{
  of: string;
  fields: Readonly<Record<Name, string>>;
  isRestored: boolean;
}>;

/**
 * The fields of a form, kept on the device with every letter: they survive the end of the session, a reload, the back button,
 * a tap beside the dialog and a crash of the tab. Only text that may be read by whoever holds the device.
 * @param form what is filled in, and of what: `report:2026-11`, `return:<activityId>`
 * @param isUnkept it lasts as long as the form is open
 */
export const useDraft = <Name extends string>(
  form: string,
  begin: Readonly<Record<Name, string>>,
  isUnkept = false,
): Draft<Name> => {
  const account = useAccount();
  const of = `${account} ${form}`;
  const restored = (): Typed<Name> => {
    const draft = isUnkept ? undefined : readDraft(account, form);
    return { of, fields: { ...begin, ...draft }, isRestored: draft !== undefined };
  };
  const [last, setTyped] = useState(restored);
  const typed = last.of === of ? last : restored();
  if (typed !== last) setTyped(typed);
  const set = (some: Partial<Typed<Name>>): void => setTyped((now) => (now.of === of ? { ...now, ...some } : now));
  const change = (some: Readonly<Partial<Record<Name, string>>>): void => {
    const changed = { ...typed.fields, ...some };
    set({ fields: changed });
    if (isUnkept) return;
    if (account !== NOBODY && isAccountChanged()) return; // who typed it has left this device, and their drafts with them
    if (isSame(changed, begin)) dropDraft(account, form);
    else writeDraft(account, form, changed);
  };
  const sent = (): void => {
    dropDraft(account, form);
    set({ isRestored: false });
  };
  const discard = (): void => {
    sent();
    set({ fields: begin });
  };
  useEffect(() =>
    onDraftTaken((taken) => {
      if (taken === form) setTyped((now) => (now.of === of ? { of, fields: begin, isRestored: false } : now));
    }),
  );
  return { form, fields: typed.fields, change, isRestored: typed.isRestored, discard, sent };
};

/** Whether something typed waits for this form. */
export const useHasDraft = (form: string): boolean => {
  const account = useAccount();
  return useSyncExternalStore(onDraftTaken, () => readDraft(account, form) !== undefined);
};

const isSame = <F extends object>(one: F, other: F): boolean =>
  (Object.keys(one) as (keyof F)[]).every((name) => one[name] === other[name]);
