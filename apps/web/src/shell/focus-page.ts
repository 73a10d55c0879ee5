/** To the content of the page, for those who come by keyboard: what they acted on has gone, or is skipped. */
export const focusPage = (): void => document.getElementById('main')?.focus();
