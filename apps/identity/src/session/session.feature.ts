import { feature } from '@kinerja/service-runtime';
import { OwnSessionsController } from './own-sessions.controller';
import { ProofController } from './proof.controller';
import { SessionRow } from './sessions.entity';

/** Where accounts are signed in. */
export const sessionFeature = feature({ stores: [SessionRow], controllers: [OwnSessionsController, ProofController] });
