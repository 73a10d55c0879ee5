import { PageQuery } from '@kinerja/http-edge';
import { OneOf } from '@kinerja/problem-details';
import { peopleFaults, type PeopleFault } from './people-faults.view';

export class PeopleFaultsQuery extends PageQuery {
  @OneOf(peopleFaults, { optional: true }) fault?: PeopleFault;
}
