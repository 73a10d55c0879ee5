import { Catch, type ExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/** Nest would replace an unknown error by "Internal server error"; the consumer must see whether a database failed or a handler. */
@Catch()
export class RethrowOriginal implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
