/** Packages that bring machine code: they are required where they lie, and are all that an image installs beside the bundles. */
export const NATIVE = ['@node-rs/argon2', 'sodium-native'];
