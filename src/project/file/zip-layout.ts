/** Signatures and fixed lengths of a zip file's parts. */
export const LOCAL_SIGNATURE = 0x04_03_4b_50
export const CENTRAL_SIGNATURE = 0x02_01_4b_50
export const END_SIGNATURE = 0x06_05_4b_50
export const LOCAL_LENGTH = 30
export const CENTRAL_LENGTH = 46
export const END_LENGTH = 22
/** Longest comment that may follow the end record. */
export const LONGEST_COMMENT = 0xff_ff

export const STORED = 0
export const DEFLATED = 8

/** Bits of the flags. */
export const FLAG_ENCRYPTED = 0x1
export const FLAG_SIZES_BEHIND = 0x8
export const FLAG_UTF8 = 0x8_00

/** 1 January 1980, the first day that a zip file can name: the same input makes the same bytes whenever it is written. */
export const NO_DATE = 0x21
