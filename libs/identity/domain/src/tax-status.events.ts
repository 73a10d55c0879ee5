import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';

/**
 * Who counts for the income that is not taxed (PTKP): the person and those who depend on them (`single`), the spouse too (`married`), or the
 * person alone, a wife whose husband has an income and whose family counts at him (`married-alone`).
 */
export const taxFamilies = ['single', 'married', 'married-alone'] as const;
export type TaxFamily = (typeof taxFamilies)[number];

/** Kartu keluarga, akta or buku nikah, akta lahir, akta cerai, akta kematian, surat keterangan. */
export const taxDocumentKinds = ['family-card', 'marriage', 'birth', 'divorce', 'death', 'statement'] as const;
export type TaxDocumentKind = (typeof taxDocumentKinds)[number];
export type TaxDocument = Readonly<{ kind: TaxDocumentKind; number: string; date: LocalDate }>;

/** `dependants`: as many as count, 0-3; how many more there are is asked of nobody. */
export type TaxStatus = Readonly<{ family: TaxFamily; dependants: number }>;

/** What is not taxed of a year's income, by its name in the law. */
export const ptkps = ['TK/0', 'TK/1', 'TK/2', 'TK/3', 'K/0', 'K/1', 'K/2', 'K/3'] as const;
export type Ptkp = (typeof ptkps)[number];

/** What holds from a day until the next one of which another is said. All but the day is personal, and sealed as a NIK is. */
export type TaxStatusSet = Event<
  'TaxStatusSet',
  TaxStatus & Readonly<{ employeeId: EmployeeId; from: LocalDate; document?: TaxDocument; reason: string; at: Instant }>
>;
/** What was said from that day was a mistake: what stood before it holds on. The reason is sealed. */
export type TaxStatusWithdrawn = Event<
  'TaxStatusWithdrawn',
  Readonly<{ employeeId: EmployeeId; from: LocalDate; reason: string; at: Instant }>
>;
export type TaxStatusEvent = TaxStatusSet | TaxStatusWithdrawn;

export const isOfTaxStatus = <Other extends Event>(event: Other | TaxStatusEvent): event is TaxStatusEvent =>
  event.type === 'TaxStatusSet' || event.type === 'TaxStatusWithdrawn';

/** The fields that the log must seal. */
export const taxStatusPersonalFields = ['family', 'dependants', 'document', 'reason'] as const;
