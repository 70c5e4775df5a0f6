import type { Text } from '@countersign/shared/text'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import './saved-mark.css'

export type Saved = 'saved' | 'saving' | 'unsaved'

interface SavedMarkProps {
  /** Must be true: `saved` only when everything typed, ticked and signed is durable on this device. */
  state: Saved
  /** The way out when something could not be saved. */
  onRescue?: () => void
}

/** Whether everything so far is kept on this device. */
export function SavedMark({ state, onRescue }: SavedMarkProps) {
  const { say } = useLang()
  const canRescue = state === 'unsaved' && onRescue
  return (
    <span className="saved" data-state={state}>
      <span className="saved-words" role="status">
        <Icon name={icons[state]} />
        {say(words[state])}
      </span>
      {canRescue && (
        <button type="button" className="saved-rescue" onClick={onRescue}>
          {say(words.rescue)}
        </button>
      )}
    </span>
  )
}

const icons = { saved: 'check', saving: 'more', unsaved: 'warning' } as const

const words = {
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  saving: { 'zh-CN': '正在保存', en: 'Saving' },
  unsaved: { 'zh-CN': '未保存', en: 'Not saved' },
  rescue: { 'zh-CN': '怎么办', en: 'What to do' },
} satisfies Record<string, Text>
