import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { type Lock, withNewCode, withNewPin } from '../../lock/lock.ts'
import { newRecoveryCode } from '../../lock/recovery-code.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Sheet } from '../../parts/overlays/sheet.tsx'
import { useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { AskPin } from './ask-pin.tsx'
import { ChoosePin } from './choose-pin.tsx'
import { EnterCode } from './enter-code.tsx'
import { KeepCode } from './keep-code.tsx'
import { SetLock } from './set-lock.tsx'

type Task = 'set' | 'pin' | 'code'

/** The PIN that brings the tablet back from the customer: set it, change it, or make a new recovery code. */
export function LockSettings() {
  const { say } = useLang()
  const [lock] = useSetting('lock')
  const [task, setTask] = useState<Task | null>(null)
  return (
    <>
      <p className="soft">{say(words.note)}</p>
      <div className="row">
        {lock ? (
          <>
            <Button icon="lock" onPress={() => setTask('pin')}>
              {say(words.pin)}
            </Button>
            <Button onPress={() => setTask('code')}>{say(words.code)}</Button>
          </>
        ) : (
          <Button icon="lock" onPress={() => setTask('set')}>
            {say(words.set)}
          </Button>
        )}
      </div>
      {task && (
        <Sheet title={say(words[task])} onClose={() => setTask(null)}>
          <Changing task={task} onDone={() => setTask(null)} />
        </Sheet>
      )}
    </>
  )
}

function Changing({ task, onDone }: { task: Task; onDone: () => void }) {
  const { say } = useLang()
  const [lock] = useSetting('lock')
  const [step, goTo] = useState<'ask' | 'forgotten' | 'change' | 'all-new'>(
    task === 'set' ? 'all-new' : 'ask',
  )
  if (step === 'all-new' || !lock) return <SetLock onDone={onDone} />
  if (step === 'forgotten') return <EnterCode onRight={() => goTo('all-new')} />
  if (step === 'ask') {
    return (
      <AskPin
        label={words.now}
        onRight={() => goTo('change')}
        below={
          <Button kind="quiet" onPress={() => goTo('forgotten')}>
            {say(words.forgot)}
          </Button>
        }
      />
    )
  }
  const Change = task === 'pin' ? NewPin : NewCode
  return <Change lock={lock} onDone={onDone} />
}

function NewPin({ lock, onDone }: { lock: Lock; onDone: () => void }) {
  const [, setLock] = useSetting('lock')
  const change = async (pin: string) => {
    setLock(await withNewPin(lock, pin))
    onDone()
  }
  return <ChoosePin onChosen={change} />
}

function NewCode({ lock, onDone }: { lock: Lock; onDone: () => void }) {
  const [, setLock] = useSetting('lock')
  const [code] = useState(() => newRecoveryCode())
  const [made] = useState(() => withNewCode(lock, code))
  const finish = (lock: Lock) => {
    setLock(lock)
    onDone()
  }
  return <KeepCode code={code} made={made} onKept={finish} />
}

const words = {
  note: {
    'zh-CN': '平板在客户手里时只显示客户的页面，输入 PIN 才回到您这里。忘记 PIN 时用恢复码重设。',
    en: 'While a customer has the tablet it shows their pages only; your PIN brings it back. If you forget it, the recovery code sets a new one.',
  },
  set: { 'zh-CN': '设置 PIN', en: 'Set a PIN' },
  pin: { 'zh-CN': '更改 PIN', en: 'Change the PIN' },
  code: { 'zh-CN': '换新的恢复码', en: 'New recovery code' },
  now: { 'zh-CN': '请输入现在的 PIN', en: 'Type your present PIN' },
  forgot: { 'zh-CN': '忘记 PIN', en: 'Forgot the PIN' },
} satisfies { [name: string]: Text }
