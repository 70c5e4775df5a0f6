import type { Text } from '@countersign/shared/text'
import { useEffect } from 'react'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useVisitId } from '../visit-desk.tsx'
import { SetLock } from './set-lock.tsx'
import './lock.css'

interface HandOverProps {
  /** The customer's page: path and search. */
  path: string
  onBack: () => void
}

/** Hands the tablet to the customer: from here on it shows their page only. The first time, a PIN is set before. */
export function HandOver({ path, onBack }: HandOverProps) {
  const { say, lang } = useLang()
  const visit = useVisitId()
  const [lock] = useSetting('lock')
  const [, lend] = useSetting('lent')
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is handed over once
  useEffect(() => {
    if (lock) lend({ visit, path, lang })
  }, [lock])
  if (lock) return null
  return (
    <PageFrame title={say(words.title)} onBack={onBack}>
      <p className="lock-words soft">{say(words.why)}</p>
      {/* The tablet is handed over as soon as there is a lock. */}
      <SetLock onDone={() => undefined} />
    </PageFrame>
  )
}

/** Whether the tablet is in the customer's hands. */
export function useIsLent(): boolean {
  const [lent] = useSetting('lent')
  return lent !== undefined
}

const words = {
  title: { 'zh-CN': '先设一个 PIN，再交给客户', en: 'Set a PIN before handing over' },
  why: {
    'zh-CN': '平板在客户手里时只显示客户的页面，输入 PIN 才回到您这里。',
    en: 'While the customer has the tablet it shows their pages only; your PIN brings it back.',
  },
} satisfies { [name: string]: Text }
