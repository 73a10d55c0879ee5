/** Ends the city of `browser.global-setup.ts` and takes its folder away. */
const teardown = async (): Promise<void> => {
  const { stopBrowserCity } = globalThis as { stopBrowserCity?: () => Promise<void> };
  await stopBrowserCity?.();
};

export default teardown;
