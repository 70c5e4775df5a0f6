import type { Text } from '@countersign/shared/text'
import { useId } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { TextArea } from '../../parts/fields/text-field.tsx'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import type { Signing } from './use-signing.ts'

interface RefusePageProps {
  signing: Signing
  onBack: () => void
  onHandBack: () => void
}

/** Nobody is forced (F4.5): the customer says why, and that is recorded instead of a signature. */
export function RefusePage({ signing, onBack, onHandBack }: RefusePageProps) {
  const { say } = useLang()
  const hint = useId()
  const isEmpty = signing.reason.trim() === ''
  return (
    <CustomerFrame
      title={say(words.title)}
      lead={say(words.lead)}
      onHandBack={onHandBack}
      actions={
        <>
          {isEmpty && (
            <p className="customer-missing" id={hint} role="status">
              {say(words.missing)}
            </p>
          )}
          <Button onPress={onBack}>{say(everyday.back)}</Button>
          <Button kind="primary" isDisabled={isEmpty} describedBy={hint} onPress={signing.refuse}>
            {say(words.record)}
          </Button>
        </>
      }
    >
      <TextArea
        label={say(words.reason)}
        value={signing.reason}
        onDraft={signing.keepReason}
        onCommit={signing.keepReason}
      />
      <p>{say(words.after)}</p>
    </CustomerFrame>
  )
}

const words = {
  title: { 'zh-CN': '不签也没关系', en: 'You don’t have to sign' },
  lead: {
    'zh-CN': '请告诉我们原因，我们会继续跟进，直到您满意。',
    en: 'Please tell us why. We will follow up until you are satisfied.',
  },
  reason: { 'zh-CN': '不签字的原因', en: 'Why you don’t sign' },
  missing: {
    'zh-CN': '请写一句原因，也可以请工程师代写。',
    en: 'A few words are enough; the engineer may write them for you.',
  },
  record: { 'zh-CN': '不签字，记下原因', en: 'Don’t sign, keep my reason' },
  after: {
    'zh-CN': '记录单上会写明“客户未签字”和您的原因，不会由别人替您签。',
    en: 'The record will say that you did not sign, and why. Nobody signs in your place.',
  },
} satisfies { [name: string]: Text }
