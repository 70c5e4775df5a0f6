/** What a PDF has to say about a JPEG picture beside its bytes. */
export type Jpeg = { readonly width: number; readonly height: number; readonly channels: 1 | 3 }

/** The bytes are no JPEG that can stand in the document as they are. */
export class NotAPhoto extends Error {
  override name = 'NotAPhoto'
}

/**
 * Reads width, height and channels from the frame header of a JPEG (ITU-T T.81, B.2.2).
 * CMYK pictures are refused: PDF/A wants the colours of its one output intent.
 */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new NotAPhoto('not a JPEG')
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) throw new NotAPhoto('a JPEG with broken segments')
    if (isFrame(marker)) {
      const channels = bytes[at + 9]
      if (channels !== 1 && channels !== 3) throw new NotAPhoto('a JPEG that is neither grey nor RGB')
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), channels }
    }
    // A fill byte, or a marker that stands alone (TEM, RSTn), has no length after it.
    const alone = marker === 0xff ? 1 : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 0
    at += alone || 2 + view.getUint16(at + 2)
  }
  throw new NotAPhoto('a JPEG without a picture')
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
