import { murmur2 } from './murmur2';

/** Fixed for the life of a topic: another number would move keys and break their order. */
export const PARTITIONS = 12;

/** Equal to kafkajs' `DefaultPartitioner` and the Java client, so that every driver keeps the same coordinates. */
export const partitionOf = (key: string): number => (murmur2(key) & 0x7fffffff) % PARTITIONS;
