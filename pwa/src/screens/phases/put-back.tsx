import type { Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useTell } from '../visit-desk.tsx'

interface PutBackProps {
  thing: string
  /** On the button. */
  put: Text
  isBack: Text
}

/** Puts back what was borrowed or moved: one tap, or how it stands. */
export function PutBack({ thing, put, isBack }: PutBackProps) {
  const { say } = useLang()
  const tell = useTell()
  const isThere = useFacts((state) => state.back.includes(thing))
  if (isThere) return <Badge tone="good">{say(isBack)}</Badge>
  return (
    <Button icon="undo" onPress={() => tell({ type: 'thing-returned', payload: { thing } })}>
      {say(put)}
    </Button>
  )
}
