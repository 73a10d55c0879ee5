import {
  isOfTaxStatus,
  ptkpOf,
  taxStatusesAfter,
  terCategoryOf,
  type PersonEvent,
  type TaxStatusEvent,
  type TaxStatusSince,
} from '@kinerja/identity-domain';
import type { TaxStatusView } from './tax-status.view';

const viewOf = (
  { document, ...status }: TaxStatusSince,
  said: readonly TaxStatusEvent[],
): TaxStatusView | undefined => {
  const event = said.findLast(({ type, data }) => type === 'TaxStatusSet' && data.from === status.from);
  if (!event) return undefined;
  const { reason, at } = event.data;
  const ptkp = ptkpOf(status);
  return {
    ...{ ...status, ptkp, terCategory: terCategoryOf(ptkp), reason, at },
    ...(document && {
      ...{ documentKind: document.kind, documentNumber: document.number, documentDate: document.date },
    }),
  };
};

/** What holds by the log itself, the newest first. Nothing is left of it once the person was forgotten (IDN-184). */
export const taxStatusesIn = (events: readonly PersonEvent[]): readonly TaxStatusView[] => {
  if (events.some(({ type }) => type === 'PersonForgotten')) return [];
  const said = events.filter(isOfTaxStatus);
  const held = said.reduce<readonly TaxStatusSince[]>(taxStatusesAfter, []);
  return held.flatMap((status) => viewOf(status, said) ?? []).toReversed();
};
