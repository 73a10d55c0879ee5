/**
 * Files and folders that this process and its children make from now on are for their owner. Started by root, PostgreSQL runs as
 * another user and must pass through the folders: those may be passed, not listed.
 */
export const ownerOnly = (): void => {
  process.umask(process.getuid?.() === 0 ? 0o066 : 0o077);
};
