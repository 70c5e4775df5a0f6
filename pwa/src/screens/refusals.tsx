import type { Refusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Dialog } from '../parts/overlays/dialog.tsx'
import { useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'

/** The way out of a refusal. */
export interface Remedy {
  readonly label: Text
  readonly act: () => void
}

type SayRefusal = (refusal: Refusal, remedy?: Remedy) => void
const SayRefusal = createContext<SayRefusal>(() => undefined)

/** Shows a refusal with its reason, and the way out where there is one; nothing was recorded, what was typed stays. */
export function useSayRefusal(): SayRefusal {
  return useContext(SayRefusal)
}

/** What is refused is the engineer's: it waits while the tablet is lent. */
export function Refusals({ children }: { children: ReactNode }) {
  const { say } = useLang()
  const [lent] = useSetting('lent')
  const [shown, setShown] = useState<{ refusal: Refusal; remedy: Remedy | undefined } | null>(null)
  const show = useCallback<SayRefusal>((refusal, remedy) => setShown({ refusal, remedy }), [])
  const close = useCallback(() => setShown(null), [])
  const mend = () => {
    close()
    shown?.remedy?.act()
  }
  return (
    <SayRefusal value={show}>
      {children}
      {shown && !lent && (
        <Dialog
          title={say(words.title)}
          onClose={close}
          actions={
            <>
              {shown.remedy && (
                <Button kind="primary" onPress={mend}>
                  {say(shown.remedy.label)}
                </Button>
              )}
              <Button kind={shown.remedy ? 'secondary' : 'primary'} onPress={close}>
                {say(words.understood)}
              </Button>
            </>
          }
        >
          <p>{say(shown.refusal.say)}</p>
        </Dialog>
      )}
    </SayRefusal>
  )
}

const words = {
  title: { 'zh-CN': '还不能这样做', en: 'Not yet' },
  understood: { 'zh-CN': '知道了', en: 'I see' },
} satisfies { [name: string]: Text }
