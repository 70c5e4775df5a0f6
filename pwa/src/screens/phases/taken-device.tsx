import { fill, type Text } from '@countersign/shared/text'
import { useMemo, useState } from 'react'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { deviceReturned } from '../forms/after-forms.ts'
import { useFacts } from '../visit-desk.tsx'
import { Receipt } from './receipt.tsx'

/** A device on its way to the workshop and back: the customer's receipt, and its return. */
export function TakenDevice({ line }: { line: string }) {
  const { say } = useLang()
  const back = useFacts((state) => state.returned.find((one) => one.taken === line))
  const [isReturning, setReturning] = useState(false)
  const form = useMemo(() => deviceReturned(line), [line])
  if (back) {
    const { to, at } = back
    return <Badge tone="good">{say(fill(words.returned, { to: to ?? '—', time: clockOf(at) }))}</Badge>
  }
  return (
    <div className="row">
      <Receipt line={line} />
      <Button icon="undo" onPress={() => setReturning(true)}>
        {say(form.title)}
      </Button>
      {isReturning && <FormSheet form={form} onClose={() => setReturning(false)} />}
    </div>
  )
}

const words = {
  returned: { 'zh-CN': '{time} 已归还 {to}', en: 'Returned to {to}, {time}' },
} satisfies { [name: string]: Text }
