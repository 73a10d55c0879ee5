/** Aspek: what an indicator is judged by (PermenPANRB 6/2022, quantitative form). */
export const aspects = ['quantity', 'quality', 'time', 'cost'] as const;
export type Aspect = (typeof aspects)[number];

/** Which way is better: 12 reports or more, 3 complaints or fewer. */
export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

/** Section A (utama) or B (tambahan) of the SKP form. */
export const resultKinds = ['main', 'additional'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Indikator kinerja individu (IKI). `target` is an exact decimal as text and counts `unit`, e.g. "12" "dokumen". */
export type Indicator = Readonly<{
  indicatorId: string;
  text: string;
  aspect: Aspect;
  target: string;
  unit: string;
  direction: Direction;
  /** Public service whose IKM is the realisation (PLAN-009); null where the person reports it. */
  surveyedServiceId: string | null;
}>;

/** Rencana hasil kerja (RHK). */
export type WorkResult = Readonly<{
  resultId: string;
  title: string;
  kind: ResultKind;
  /** The superior's result it helps to reach (RHK pimpinan yang diintervensi); null while that is not there yet. */
  supports: string | null;
  indicators: readonly Indicator[];
}>;

/** A result that others may link to. */
export type SuperiorResult = Readonly<{ resultId: string; year: number }>;
