/** To the content of the page, for those who come by keyboard: what they acted on has gone, or is skipped. */
export const focusPage = (): void => document.getElementById('main')?.focus();

/** Whatever had the focus has left the page, or was switched off while it was busy. */
export const isFocusLost = (): boolean => document.activeElement === document.body || document.activeElement === null;
