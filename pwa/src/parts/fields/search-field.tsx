import type { Text } from '@countersign/shared/text'
import { useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './field.css'
import './search-field.css'

interface SearchFieldProps {
  /** What is searched, for a screen reader and as the placeholder. */
  label: string
  text: string
  onSearch: (text: string) => void
}

/** Finds as one types. */
export function SearchField({ label, text, onSearch }: SearchFieldProps) {
  const { say } = useLang()
  const id = useId()
  return (
    <search className="search">
      <label className="heard-only" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="control"
        type="search"
        enterKeyHint="search"
        value={text}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      {text && <IconButton icon="close" label={say(words.clear)} onPress={() => onSearch('')} />}
    </search>
  )
}

const words = {
  clear: { 'zh-CN': '清除搜索', en: 'Clear the search' },
} satisfies Record<string, Text>
