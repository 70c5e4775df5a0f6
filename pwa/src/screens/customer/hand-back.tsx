import type { Refusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { CustomerPage } from '../../parts/customer/customer-page.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { useRecordStore, useSaved } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useIsLent } from '../lock/hand-over.tsx'
import { useFacts } from '../visit-desk.tsx'

interface HandBackProps {
  title: Text
  lead?: Text
  children?: ReactNode
  onEngineer: () => void
}

/** The customer is done: thanks, whether all of it is kept, and one button for the engineer. */
export function HandBack({ title, lead = words.handBack, children, onEngineer }: HandBackProps) {
  const { say } = useLang()
  const organisation = useFacts((state) => state.opened?.organisation ?? '')
  return (
    <CustomerPage
      organisation={organisation}
      title={say(title)}
      lead={say(lead)}
      actions={
        <Button kind="primary" onPress={onEngineer}>
          {say(words.engineer)}
        </Button>
      }
    >
      {children}
      <Kept />
    </CustomerPage>
  )
}

/** Something of the engineer's came in between: they see to it past the PIN. */
export function NotNow({ onEngineer }: { onEngineer: () => void }) {
  return <HandBack title={words.handBack} lead={words.trouble} onEngineer={onEngineer} />
}

interface TroubleProps {
  refusal: Refusal
  onEngineer: () => void
}

/** What the customer gave was not taken: said to them without blame, and to the engineer, past the PIN, with the reason. */
export function Trouble({ refusal, onEngineer }: TroubleProps) {
  const { say } = useLang()
  const isLent = useIsLent()
  const tellEngineer = useTellEngineer()
  const leave = () => {
    onEngineer()
    tellEngineer(refusal)
  }
  return (
    <HandBack title={words.handBack} lead={words.trouble} onEngineer={leave}>
      {!isLent && (
        <Banner tone="warn" title={say(words.forEngineer)}>
          {say(refusal.say)}
        </Banner>
      )}
    </HandBack>
  )
}

/** Keeps a refusal until the engineer has the tablet. */
function useTellEngineer(): (refusal: Refusal) => void {
  const store = useRecordStore()
  return ({ refused, say }) => {
    const lent = store.setting('lent').getSnapshot()
    if (lent) store.set('lent', { ...lent, trouble: { refused, say } })
  }
}

function Kept() {
  const { say } = useLang()
  const { state } = useSaved()
  if (state === 'failed') return <Banner tone="error" title={say(words.failed)} />
  return <p role="status">{say(words[state])}</p>
}

const words = {
  handBack: { 'zh-CN': '请把平板交还给工程师', en: 'Please hand the tablet back to the engineer' },
  engineer: { 'zh-CN': '我是工程师，继续', en: 'I’m the engineer: go on' },
  trouble: {
    'zh-CN': '还有一件事要工程师先办好。您写下的内容都留着，稍后接着来就行。',
    en: 'The engineer has to see to something first. What you wrote is kept; you can go on from there.',
  },
  forEngineer: { 'zh-CN': '工程师请看', en: 'For the engineer' },
  saved: { 'zh-CN': '内容已保存在这台设备上。', en: 'Everything is saved on this device.' },
  saving: { 'zh-CN': '正在保存…', en: 'Saving…' },
  failed: {
    'zh-CN': '还没有保存成功。请不要关闭，交给工程师处理。',
    en: 'Not saved yet. Please don’t close this, and give it to the engineer.',
  },
} satisfies { [name: string]: Text }
