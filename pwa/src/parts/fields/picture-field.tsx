import { useId, useRef } from 'react'
import { Button } from '../actions/button.tsx'
import { Icon } from '../actions/icon.tsx'
import './picture-field.css'

interface PictureFieldProps {
  /** On the button: 拍照或选图. */
  label: string
  /** A `blob:` address of the picture there is; undefined where there is none. */
  src: string | undefined
  /** What the picture shows. */
  alt: string
  isBusy?: boolean
  onPick: (file: File) => void
  /** Takes the picture away, under these words. */
  removeLabel: string
  onRemove: () => void
}

/** One picture: taken with the camera or chosen from files, and taken away again. */
export function PictureField({ label, src, alt, isBusy, onPick, removeLabel, onRemove }: PictureFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const pick = () => {
    const file = input.current?.files?.[0]
    if (file) onPick(file)
    // The same picture may be picked again after it was taken away.
    if (input.current) input.current.value = ''
  }
  return (
    <div className="picture">
      {src ? (
        <img className="picture-frame" src={src} alt={alt} />
      ) : (
        <span className="picture-frame">
          <Icon name="customer" />
        </span>
      )}
      <div className="row">
        <Button icon="camera" {...(isBusy && { isBusy })} onPress={() => input.current?.click()}>
          {label}
        </Button>
        {src && (
          <Button kind="quiet" icon="close" onPress={onRemove}>
            {removeLabel}
          </Button>
        )}
      </div>
      <input ref={input} id={id} type="file" accept="image/*" hidden aria-label={label} onChange={pick} />
    </div>
  )
}
