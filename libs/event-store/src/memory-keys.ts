import { PersonalKeys, type KeyTable, type WrappedKey } from './personal-keys';

/** The keys of persons, in memory. */
export const memoryKeys = (): KeyTable => {
  const keys = new Map<string, WrappedKey>();
  return {
    find: (names) => Promise.resolve(names.flatMap((name) => keys.get(PersonalKeys.keyOf(name)) ?? [])),
    add: (key) => {
      const name = PersonalKeys.keyOf(key);
      if (!keys.has(name)) keys.set(name, key);
      return Promise.resolve();
    },
    destroy: (name) => {
      keys.set(PersonalKeys.keyOf(name), { ...name, wrapped: null });
      return Promise.resolve();
    },
  };
};
