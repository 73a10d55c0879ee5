import type { DisclosedKind } from '@kinerja/vocabulary';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ServiceRequest } from '../http/service-request';

/** Says whose what an answer shows, where its schema does not: a file, or lines of a log. */
export type NoteDisclosed = (kind: DisclosedKind, subjects: Iterable<string>) => void;

/** What of whom one answer shows. */
export class Disclosed {
  readonly kinds = new Set<DisclosedKind>();
  readonly subjects = new Set<string>();

  /** `reader`: nobody is recorded for looking at themselves. */
  constructor(private readonly reader: string | undefined) {}

  readonly note: NoteDisclosed = (kind, subjects) => {
    for (const subject of subjects) {
      if (subject === this.reader) continue;
      this.kinds.add(kind);
      this.subjects.add(subject);
    }
  };
}

const noted = new WeakMap<ServiceRequest, Disclosed>();

/** What was noted of a request; undefined where nobody asked for a note. */
export const notedOf = (request: ServiceRequest): Disclosed | undefined => noted.get(request);

/** `@NotesDisclosed() note: NoteDisclosed` */
export const NotesDisclosed = createParamDecorator((_: unknown, context: ExecutionContext): NoteDisclosed => {
  const request = context.switchToHttp().getRequest<ServiceRequest>();
  const disclosed = notedOf(request) ?? new Disclosed(request.signedIn?.employeeId);
  noted.set(request, disclosed);
  return disclosed.note;
});
