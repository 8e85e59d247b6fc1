/**
 * The one call that is used. The published types pull in all of Node's and the DOM's names, which the engine
 * must not know.
 */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline: string
    readonly escapeFormulae: RegExp
  }
  const papaparse: {
    unparse(rows: readonly (readonly (string | number)[])[], config: UnparseConfig): string
  }

  // biome-ignore lint/style/noDefaultExport: the library's only export
  export { papaparse as default }
}
