import { fill, type Text } from '@countersign/shared/text'
import { useId, useRef } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './photos.css'

export interface Photo {
  readonly id: string
  /** A `blob:` address; null while it is being made smaller and kept. */
  readonly src: string | null
  /** What it shows, for those who can't see it. */
  readonly label: string
}

interface PhotosProps {
  label: string
  photos: readonly Photo[]
  onPick: (files: readonly File[]) => void
  onOpen: (id: string) => void
  onWithdraw: (id: string) => void
}

/** Photos taken, and a tile to take the next: the camera on a tablet, files elsewhere. */
export function Photos({ label, photos, onPick, onOpen, onWithdraw }: PhotosProps) {
  const { say } = useLang()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const pick = () => {
    onPick([...(input.current?.files ?? [])])
    // The same photo may be picked again after it was withdrawn.
    if (input.current) input.current.value = ''
  }
  return (
    <ul className="photos" aria-label={label}>
      {photos.map((photo) => (
        <li key={photo.id} className="photo">
          {photo.src === null ? (
            <span className="photo-waiting" role="status">
              {say(words.keeping)}
            </span>
          ) : (
            <button type="button" className="photo-open" onClick={() => onOpen(photo.id)}>
              <img src={photo.src} alt={photo.label} />
            </button>
          )}
          <IconButton
            icon="close"
            label={say(fill(words.withdraw, { photo: photo.label }))}
            onPress={() => onWithdraw(photo.id)}
          />
        </li>
      ))}
      <li className="photo photo-take">
        <label htmlFor={id}>
          <Icon name="camera" />
          {label}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/*"
          capture="environment"
          multiple
          onChange={pick}
        />
      </li>
    </ul>
  )
}

const words = {
  keeping: { 'zh-CN': '正在保存', en: 'Saving' },
  withdraw: { 'zh-CN': '作废照片：{photo}', en: 'Withdraw the photo: {photo}' },
} satisfies Record<string, Text>
