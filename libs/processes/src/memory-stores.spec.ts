import { MemoryReactions } from './memory-reactions';
import { MemoryWork } from './memory-work';
import { describeStores } from './stores.behaviour.fixtures';

const stores = { reactions: new MemoryReactions(), work: new MemoryWork() };
describeStores('reactions and work in memory', () => stores);
