export const AGENCY = 'diskominfo';
