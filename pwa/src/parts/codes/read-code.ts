/** Finds a QR code in what a video shows now; null where there is none. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | null>

/** The device's own reader where it has one, else ours, which is fetched only then. */
export async function chooseReader(): Promise<ReadCode> {
  return (await deviceReader()) ?? (await ownReader())
}

// https://wicg.github.io/shape-detection-api/#barcode-detection-api, unknown to TypeScript
interface Detector {
  new (options: { formats: string[] }): { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
  getSupportedFormats(): Promise<string[]>
}

async function deviceReader(): Promise<ReadCode | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detector }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (!BarcodeDetector || !formats.includes('qr_code')) return null
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  // A frame that isn't there yet is refused: the next one comes.
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue ?? null
}

/** The longer side of the picture that is searched, in pixels: more is slower and finds no more. */
const side = 960

async function ownReader(): Promise<ReadCode> {
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth, videoHeight } = video
    if (!context || videoWidth === 0) return null
    const scale = Math.min(1, side / Math.max(videoWidth, videoHeight))
    canvas.width = Math.round(videoWidth * scale)
    canvas.height = Math.round(videoHeight * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      // That is how the library says: no code in this picture.
      return null
    }
  }
}
