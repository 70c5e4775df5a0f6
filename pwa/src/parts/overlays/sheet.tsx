import { type MouseEvent, type ReactNode, useId } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import { useModal } from './use-modal.ts'
import './overlay.css'

interface SheetProps {
  title: string
  children: ReactNode
  /** The sheet's main action, under the thumb. */
  action?: ReactNode
  onClose: () => void
}

/** A page that slides over the page, from below on a phone and from the side on a tablet. Show it by rendering it. */
export function Sheet({ title, children, action, onClose }: SheetProps) {
  const { say } = useLang()
  const dialog = useModal(onClose)
  const id = useId()
  const closeFromVeil = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, and so does the button
    <dialog ref={dialog} className="overlay" data-shape="sheet" aria-labelledby={id} onClick={closeFromVeil}>
      <div className="overlay-sheet">
        <div className="overlay-top">
          <h2 className="overlay-title" id={id}>
            {title}
          </h2>
          <IconButton icon="close" label={say(everyday.close)} onPress={onClose} />
        </div>
        <div className="overlay-content">{children}</div>
        {action && <div className="overlay-actions">{action}</div>}
      </div>
    </dialog>
  )
}
