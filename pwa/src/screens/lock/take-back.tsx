import type { Text } from '@countersign/shared/text'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { kept } from '../../lock/lent.ts'
import { Button } from '../../parts/actions/button.tsx'
import { LanguageSwitch } from '../../parts/actions/language-switch.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useRecordStore } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useSayRefusal } from '../refusals.tsx'
import { routes } from '../routes.ts'
import { AskPin } from './ask-pin.tsx'
import { EnterCode } from './enter-code.tsx'
import { SetLock } from './set-lock.tsx'

/** The engineer takes the tablet back: with the PIN, or with the recovery code and a new PIN. */
export function TakeBack() {
  const { say } = useLang()
  const [step, goTo] = useState<'pin' | 'code' | 'new-pin'>('pin')
  const { takeBack, leaveIt } = useTakingBack()
  return (
    <PageFrame
      title={say(words.title)}
      onBack={step === 'pin' ? leaveIt : () => goTo('pin')}
      aside={<LanguageSwitch />}
    >
      {step === 'pin' && (
        <AskPin
          label={words.pin}
          note={words.note}
          onRight={takeBack}
          below={
            <>
              <Button kind="quiet" onPress={() => goTo('code')}>
                {say(words.forgot)}
              </Button>
              <Button kind="quiet" onPress={leaveIt}>
                {say(words.leaveIt)}
              </Button>
            </>
          }
        />
      )}
      {step === 'code' && <EnterCode onRight={() => goTo('new-pin')} />}
      {step === 'new-pin' && <SetLock onDone={takeBack} />}
    </PageFrame>
  )
}

/** Here the tablet speaks the engineer's language; to a customer who keeps it, theirs again. */
function useTakingBack() {
  const store = useRecordStore()
  const [, go] = useLocation()
  const sayRefusal = useSayRefusal()
  const { lang, speak } = useLang()
  const customers = useRef(lang)
  const lent = store.setting('lent')
  useEffect(() => {
    const own = lent.getSnapshot()?.lang
    if (own) speak(own)
  }, [lent, speak])
  return {
    takeBack: () => {
      const { next = routes.visits, trouble } = lent.getSnapshot() ?? {}
      store.set('lent', undefined)
      go(next, { replace: true })
      if (trouble) sayRefusal(trouble)
    },
    leaveIt: () => {
      const now = lent.getSnapshot()
      if (now) store.set('lent', kept(now))
      speak(customers.current)
    },
  }
}

const words = {
  title: { 'zh-CN': '交还工程师', en: 'Back to the engineer' },
  pin: { 'zh-CN': '工程师请输入 PIN', en: 'Engineer, type your PIN' },
  note: {
    'zh-CN': '在那之前，平板只显示客户的页面。',
    en: 'Until then the tablet shows the customer’s pages only.',
  },
  forgot: { 'zh-CN': '忘记 PIN', en: 'Forgot the PIN' },
  leaveIt: { 'zh-CN': '回到客户页面', en: 'Back to the customer’s page' },
} satisfies { [name: string]: Text }
