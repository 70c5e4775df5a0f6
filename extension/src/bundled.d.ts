/** A script of its own, built beside the others: the address of its file. */
declare module 'url:*' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: that is how the bundler gives it
  export default address
}

/** Styles of a page: the bundler puts them beside it. */
declare module '*.css'
