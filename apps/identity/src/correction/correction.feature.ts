import { feature } from '@kinerja/service-runtime';
import { correctionHandler } from './correction.handler';
import { correctionTrail } from './correction.trail';
import { CorrectionsController } from './corrections.controller';
import { corrections } from './corrections.table';
import { OwnCorrectionsController } from './own-corrections.controller';

/** What should stand there instead, and all words about it, are for the person and whoever keeps the data. */
const ofPerson = { subject: 'employeeId', purpose: 'identity' } as const;

export const correctionFeature = feature({
  events: {
    CorrectionAsked: { version: 1, personal: { ...ofPerson, fields: ['right', 'reason'] } },
    CorrectionWithdrawn: { version: 1 },
    CorrectionDeclined: { version: 1, personal: { ...ofPerson, fields: ['reason'] } },
    CorrectionMade: { version: 1, personal: { ...ofPerson, fields: ['note'] } },
  },
  handler: correctionHandler,
  trail: correctionTrail,
  tables: [corrections],
  controllers: [OwnCorrectionsController, CorrectionsController],
});
