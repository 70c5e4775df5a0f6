import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Fonts, type HarfbuzzSubset, openFonts, type SliceId } from '@countersign/shared/document'

const require = createRequire(import.meta.url)

/** The font stack for a document, with these slices in it, read from the packages and from `shared/fonts`. */
export async function nodeFonts(slices: readonly SliceId[]): Promise<Fonts> {
  const wasm = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, {})
  const base = readFileSync(
    require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  )
  const fonts = openFonts(instance.exports as unknown as HarfbuzzSubset, base)
  for (const slice of slices) {
    const packed = readFileSync(
      fileURLToPath(new URL(`../../../shared/fonts/${slice}.ttf.br`, import.meta.url)),
    )
    fonts.add(slice, brotliDecompressSync(packed))
  }
  return fonts
}
