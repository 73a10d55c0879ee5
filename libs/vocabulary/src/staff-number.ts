/** Staff numbers (nomor pegawai) that differ only in case are the same; this is what is compared, and the person's user name. */
export const staffNumberKey = (staffNumber: string): string => staffNumber.toLowerCase();
