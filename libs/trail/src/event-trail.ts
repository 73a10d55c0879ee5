import type { Event } from '@kinerja/kernel';
import type { Fact } from './facts';
import type { ObjectKind } from './trail-words';

/** What a person reads of an event of one kind. Sealed fields read as null here: what is sealed is named by the line itself. */
export type EventTrail<Data> = Readonly<{
  object: ObjectKind;
  /** Of whom it says something: they read it among their own lines. */
  about?: (data: Data) => readonly (string | null | undefined)[];
  facts?: (data: Data) => readonly Fact[];
  /**
   * It replaces what earlier events of the stream said: a line then shows what stood there before. The answer tells apart what a stream
   * says of several things, such as the days of a calendar.
   */
  replaces?: (data: Data) => string;
  /** How the agency is set up, and nothing of what people do, get or are rated. */
  isConfiguration?: true;
  /**
   * Among nobody's own lines: neither of whom it is about, until a later event says it, nor of who did it, who would keep what it says of
   * others when the right to it is gone.
   */
  isProvisional?: true;
}>;

/** Every event of an aggregate; one without words does not compile. */
export type TrailOf<E extends Event> = {
  readonly [Type in E['type']]: EventTrail<Extract<E, Readonly<{ type: Type }>>['data']>;
};

/** As a service gathers them. */
export type EventTrails = Readonly<Record<string, EventTrail<never>>>;

/** The whole of a stream is one thing. */
export const whole = (): string => '';
