import { useState } from 'react'
import { newLock } from '../../lock/lock.ts'
import { newRecoveryCode } from '../../lock/recovery-code.ts'
import { useSetting } from '../../record-store/index.ts'
import { ChoosePin } from './choose-pin.tsx'
import { KeepCode } from './keep-code.tsx'

/** A PIN and its recovery code. Nothing is set before the code was written down. */
export function SetLock({ onDone }: { onDone: () => void }) {
  const [, setLock] = useSetting('lock')
  const [, setTries] = useSetting('tries')
  const [pin, setPin] = useState<string | null>(null)
  const [code] = useState(() => newRecoveryCode())
  const [isBusy, setBusy] = useState(false)
  if (pin === null) return <ChoosePin onChosen={setPin} />
  const finish = async () => {
    setBusy(true)
    setLock(await newLock(pin, code))
    setTries(undefined)
    onDone()
  }
  return <KeepCode code={code} isBusy={isBusy} onKept={finish} />
}
