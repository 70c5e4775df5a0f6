import type { Refusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Dialog } from '../parts/overlays/dialog.tsx'
import { useLang } from '../words/lang.tsx'

const SayRefusal = createContext<(refusal: Refusal) => void>(() => undefined)

/** Shows a refusal with its reason; nothing was recorded, and what was typed stays. */
export function useSayRefusal(): (refusal: Refusal) => void {
  return useContext(SayRefusal)
}

export function Refusals({ children }: { children: ReactNode }) {
  const { say } = useLang()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const close = useCallback(() => setRefusal(null), [])
  return (
    <SayRefusal value={setRefusal}>
      {children}
      {refusal && (
        <Dialog
          title={say(words.title)}
          onClose={close}
          actions={
            <Button kind="primary" onPress={close}>
              {say(words.understood)}
            </Button>
          }
        >
          <p>{say(refusal.say)}</p>
        </Dialog>
      )}
    </SayRefusal>
  )
}

const words = {
  title: { 'zh-CN': '还不能这样做', en: 'Not yet' },
  understood: { 'zh-CN': '知道了', en: 'I see' },
} satisfies { [name: string]: Text }
