import type { Text } from '@countersign/shared/text'
import { type ReactNode, useEffect } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { LanguageSwitch } from '../../parts/actions/language-switch.tsx'
import { CustomerPage } from '../../parts/customer/customer-page.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts } from '../visit-desk.tsx'
import './customer.css'

interface CustomerFrameProps {
  title: string
  lead?: string | undefined
  children?: ReactNode
  actions?: ReactNode
  isWide?: boolean
  /** The customer gives the tablet back before they are done. */
  onHandBack: () => void
}

/** A page in the customer's hands: the organisation that asks, the language, and the way back to the engineer. */
export function CustomerFrame({ title, lead, children, actions, isWide, onHandBack }: CustomerFrameProps) {
  const { say } = useLang()
  const organisation = useFacts((state) => state.opened?.organisation ?? '')
  useStartAtTop(title)
  return (
    <CustomerPage
      organisation={organisation}
      title={title}
      {...(lead !== undefined && { lead })}
      {...(isWide && { isWide })}
      aside={
        <div className="row">
          <LanguageSwitch />
          <Button kind="quiet" icon="back" onPress={onHandBack}>
            {say(words.handBack)}
          </Button>
        </div>
      }
      actions={actions}
    >
      {children}
    </CustomerPage>
  )
}

function useStartAtTop(page: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top
  useEffect(() => {
    scrollTo({ top: 0 })
  }, [page])
}

const words = {
  handBack: { 'zh-CN': '交还工程师', en: 'Hand back' },
} satisfies { [name: string]: Text }
