import { holdDocument } from '@kinerja/service-testing';
import type { RunningGateway } from '../src/app.module';
import { startDoor } from './door.fixtures';

let door: RunningGateway;
beforeAll(async () => {
  door = await startDoor({});
});
afterAll(() => door.close());

holdDocument('gateway', () => door.openApi());
