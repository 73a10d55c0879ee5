import { peopleFaults, type PeopleFault } from '@kinerja/vocabulary';
import { PageQuery } from '@kinerja/http-edge';
import { OneOf } from '@kinerja/problem-details';

export class PeopleFaultsQuery extends PageQuery {
  @OneOf(peopleFaults, { optional: true }) fault?: PeopleFault;
}
