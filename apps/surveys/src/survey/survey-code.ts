/** Without letters and digits that are mistaken for one another when typed from paper. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 8;

/** Eight characters for the public address, the same for the same id; 31^8 of them. */
export const surveyCodeOf = (uuid: string): string => {
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  const size = BigInt(ALPHABET.length);
  return Array.from({ length: LENGTH }, () => {
    const letter = ALPHABET.charAt(Number(rest % size));
    rest /= size;
    return letter;
  }).join('');
};

export const isSurveyCode = (text: string): boolean => new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(text);
