/** Made by `pwa/build/fonts.ts`. */
declare module 'virtual:fonts' {
  export const fonts: readonly {
    /** `base`, or a slice's place under `shared/fonts`: `western`, `hanamin/20000`. */
    readonly id: string
    readonly url: string
    readonly sha256: string
    readonly bytes: number
  }[]
}
