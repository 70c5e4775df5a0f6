import { useState } from 'react'
import { type Lock, newLock } from '../../lock/lock.ts'
import { newRecoveryCode } from '../../lock/recovery-code.ts'
import { useSetting } from '../../record-store/index.ts'
import { ChoosePin } from './choose-pin.tsx'
import { KeepCode } from './keep-code.tsx'

/** A PIN and its recovery code. Nothing is set before the code was written down. */
export function SetLock({ onDone }: { onDone: () => void }) {
  const [, setLock] = useSetting('lock')
  const [, setTries] = useSetting('tries')
  const [code] = useState(() => newRecoveryCode())
  const [made, setMade] = useState<Promise<Lock> | null>(null)
  if (!made) return <ChoosePin onChosen={(pin) => setMade(newLock(pin, code))} />
  const finish = (lock: Lock) => {
    setLock(lock)
    setTries(undefined)
    onDone()
  }
  return <KeepCode code={code} made={made} onKept={finish} />
}
