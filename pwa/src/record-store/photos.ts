import { isRefusal, type Refusal } from '@countersign/shared/field'
import type { Payload } from '@countersign/shared/record'
import { v7 } from 'uuid'
import { photoKey } from './keys.ts'
import { type Photo, readPhoto } from './photo.ts'
import type { RecordFact } from './record-store.ts'
import type { Store } from './store.ts'
import type { Answer, RecordOptions } from './visit.ts'

export interface PhotoInfo extends Pick<Payload<'photo-added'>, 'shows' | 'caption'> {
  /** Replaces the photo of this line; a new line where it isn't said. */
  readonly line?: string
}

export interface Photos {
  /** Scales and stores a photo together with the fact that names it. */
  readonly add: (visit: string, file: Blob, info: PhotoInfo, options?: RecordOptions) => Promise<Answer>
  /** The JPEG of that hash; undefined when it isn't on this device. */
  readonly get: (hash: string) => Promise<Blob | undefined>
}

/** Room that photos leave for words and signatures. */
const reserve = 8_000_000

export function createPhotos(store: Store, record: RecordFact, room: () => Promise<number>): Photos {
  // A photo whose write hasn't come through yet can be shown and exported all the same.
  const held = new Map<string, Photo>()

  return {
    add: async (visit, file, { shows, caption, line = v7() }, options = {}) => {
      const photo = await readPhoto(file)
      if (isRefusal(photo)) return photo
      if ((await room()) < photo.bytes.byteLength * 2 + reserve) return noRoom
      const { hash, bytes, width, height } = photo
      const payload = { line, photo: hash, bytes: bytes.byteLength, width, height, shows }
      held.set(hash, photo)
      const answer = await record(
        visit,
        { type: 'photo-added', payload: { ...payload, ...(caption !== undefined && { caption }) } },
        { ...options, also: [...(options.also ?? []), { put: photoKey(hash), value: bytes }] },
      )
      held.delete(hash)
      return answer
    },
    get: async (hash) => {
      const bytes = held.get(hash)?.bytes ?? (await store.get(photoKey(hash)))
      return bytes instanceof ArrayBuffer ? new Blob([bytes], { type: 'image/jpeg' }) : undefined
    },
  }
}

/** Bytes this app may still store; as good as endless where the browser doesn't tell. */
export async function roomLeft(): Promise<number> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage
}

const noRoom: Refusal = {
  refused: 'no-room',
  say: {
    'zh-CN': '设备存储空间不足，照片未保存；文字和签字仍可照常保存。请删除设备上不用的文件后再拍。',
    en: 'There is too little room for the photo, so it was not taken; words and signatures are still saved. Delete files you don’t need, then try again.',
  },
}
