import { UuidsInText } from '@kinerja/problem-details';

/** `?ids=<uuid>,<uuid>`, at most 200. */
export class DirectoryQuery {
  @UuidsInText({ max: 200, optional: true }) ids: string[] = [];
}
