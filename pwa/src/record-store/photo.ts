import type { Refusal } from '@countersign/shared/field'
import { type Hash, sha256 } from '@countersign/shared/field'

/** A photo as it is stored and named by its hash. Always JPEG, and free of what the camera wrote about place and time. */
export interface Photo {
  readonly hash: Hash
  readonly bytes: ArrayBuffer
  readonly width: number
  readonly height: number
}

const longestEdge = 1600
const quality = 0.8
const maxFileBytes = 60_000_000

/** Reads an image file, scales it to at most `edge` px, and encodes it anew. What the browser can't decode is refused. */
export async function readPhoto(file: Blob, edge = longestEdge): Promise<Photo | Refusal> {
  if (file.size > maxFileBytes) return tooLarge
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (!bitmap) return /hei[cf]/i.test(`${file.type} ${'name' in file ? file.name : ''}`) ? heic : notAnImage
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const jpeg = await draw(bitmap, width, height)
  bitmap.close()
  const bytes = await jpeg.arrayBuffer()
  return { hash: sha256(new Uint8Array(bytes)), bytes, width, height }
}

function draw(bitmap: ImageBitmap, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  context.imageSmoothingQuality = 'high'
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}

const heic: Refusal = {
  refused: 'heic',
  say: {
    'zh-CN':
      '这台设备打不开 HEIC 照片。请在相机设置中改为“兼容性最佳”（JPEG）后重拍，或先把照片转换为 JPEG。',
    en: 'This device can’t open HEIC photos. Set the camera to “Most compatible” (JPEG) and take it again, or convert the photo to JPEG.',
  },
}

const notAnImage: Refusal = {
  refused: 'not-an-image',
  say: {
    'zh-CN': '这不是能打开的图片，可能已损坏。请重新拍照或另选一张。',
    en: 'This is no image that can be opened; it may be damaged. Take or choose another one.',
  },
}

const tooLarge: Refusal = {
  refused: 'too-large',
  say: {
    'zh-CN': '图片超过 60 MB，请换一张较小的。',
    en: 'The image is over 60 MB. Choose a smaller one.',
  },
}
