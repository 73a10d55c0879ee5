/** Where traces go, and how many of them. */
export type TracingSettings = Readonly<{
  /** Base address of an OTLP/HTTP collector: `http://collector:4318`. */
  endpoint: string;
  /** Share of the traces that are recorded, 0-1; a trace that began elsewhere is recorded if it is there. */
  ratio: number;
  /** At the door of an instance what a stranger's header says about recording does not count. */
  isDoor?: boolean;
}>;

/** Whose spans they are. */
export type Traced = Readonly<{ service: string; agency: string }>;
