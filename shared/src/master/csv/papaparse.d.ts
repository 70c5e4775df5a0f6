// What we use of it: its published types want a browser's and Node's beside them.
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly { readonly type: string; readonly row?: number }[]
  }
  const papa: {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string; readonly preview?: number },
    ) => Parsed
    readonly unparse: (rows: readonly (readonly string[])[], options: { readonly newline: string }) => string
  }
  // biome-ignore lint/style/noDefaultExport: as it exports itself
  export default papa
}
