/** Bytes 0x80 to 0x9F; those that the encoding leaves free stay control characters, as browsers read them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Puts right what Node 20 reads wrongly: its decoder takes windows-1252 for ISO 8859-1 and turns quotation
 * marks and dashes into control characters. Changes nothing in text that was decoded rightly.
 */
export function withWindows1252Marks(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  )
}
