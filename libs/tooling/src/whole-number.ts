/** @throws Error unless it is a whole number of at least `least`. */
export const wholeNumber = (name: string, text: string, least = 0): number => {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} is a whole number${least > 0 ? ` of ${least} or more` : ''}, not "${text}"`);
};
