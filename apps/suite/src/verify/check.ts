/** One line of `kinerja verify`. */
export type Check = Readonly<{ service: string; check: string; ok: boolean; detail: string }>;

export type Verdict = Readonly<{ clean: boolean; checks: readonly Check[] }>;
