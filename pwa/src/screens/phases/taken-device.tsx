import { fill, type Text } from '@countersign/shared/text'
import { useId, useMemo, useState } from 'react'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { deviceReturned } from '../forms/after-forms.ts'
import { useFacts } from '../visit-desk.tsx'

/** A device on its way to the workshop and back: the customer's receipt, and its return. */
export function TakenDevice({ line }: { line: string }) {
  const { say } = useLang()
  const id = useId()
  const back = useFacts((state) => state.returned.find((one) => one.taken === line))
  const [isReturning, setReturning] = useState(false)
  const form = useMemo(() => deviceReturned(line), [line])
  if (back) {
    const { to, at } = back
    return <Badge tone="good">{say(fill(words.returned, { to: to ?? '—', time: clockOf(at) }))}</Badge>
  }
  return (
    <div className="stack" data-gap="small">
      <div className="row">
        <Button icon="print" isDisabled describedBy={id}>
          {say(words.receipt)}
        </Button>
        <Button icon="undo" onPress={() => setReturning(true)}>
          {say(form.title)}
        </Button>
      </div>
      <p className="soft" id={id}>
        {say(words.noReceipt)}
      </p>
      {isReturning && <FormSheet form={form} onClose={() => setReturning(false)} />}
    </div>
  )
}

const words = {
  receipt: { 'zh-CN': '收据', en: 'Receipt' },
  noReceipt: {
    'zh-CN': '收据暂不能单独打印：请在记录单中查看带走的设备。',
    en: 'The receipt can’t be printed on its own yet: the record lists what was taken.',
  },
  returned: { 'zh-CN': '{time} 已归还 {to}', en: 'Returned to {to}, {time}' },
} satisfies { [name: string]: Text }
