import { fill, type Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { clockOf, deviceDay, deviceTime, useNow } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { TextField } from '../../parts/fields/text-field.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useDraft, useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useTell, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { useWhomToCall } from '../whom-to-call.ts'
import './note.css'

/** The note to leave at the door, on paper or as a message. Anybody may read it, so it says nothing of the job. */
export function DoorNoteScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <DoorNote />
    </VisitGate>
  )
}

function DoorNote() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const tell = useTell()
  const now = useNow()
  const [engineer] = useSetting('engineer')
  const desk = useWhomToCall('service-desk')
  const [typed, keep] = useDraft(visit, 'door-note/phone')
  const phone = (typed ?? desk.phone ?? '').trim()
  const lines = [
    say(fill(words.was, { name: engineer?.name ?? '', organisation: engineer?.organisation ?? '' })),
    say(fill(words.when, { day: deviceDay(now), time: clockOf(deviceTime(now)) })),
    ...(phone ? [say(words.call), phone] : []),
  ]
  const leave = async () => {
    await tell({ type: 'door-tried', payload: { how: 'note', outcome: 'no-answer' } })
    go(routes.door(visit), { replace: true })
  }
  const share = () => void navigator.share({ text: lines.join('\n') }).catch(() => undefined)
  return (
    <PageFrame
      title={say(words.title)}
      onBack={() => go(routes.door(visit))}
      action={
        <Button kind="primary" isWide icon="check" onPress={leave}>
          {say(words.left)}
        </Button>
      }
    >
      <div className="stack" data-gap="large">
        <article className="door-note">
          <h2>{say(words.sorry)}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
        <div className="stack door-note-tools">
          <TextField
            kind="tel"
            label={say(words.phone)}
            hint={say(words.phoneHint)}
            value={typed ?? desk.phone ?? ''}
            onDraft={keep}
            onCommit={keep}
          />
          <div className="row">
            <Button icon="print" onPress={() => print()}>
              {say(words.print)}
            </Button>
            {'share' in navigator && (
              <Button icon="share" onPress={share}>
                {say(words.share)}
              </Button>
            )}
          </div>
        </div>
      </div>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '留给客户的便条', en: 'A note to leave' },
  sorry: { 'zh-CN': '您好，未能见到您', en: 'Sorry to have missed you' },
  was: { 'zh-CN': '{organisation} {name} 来过。', en: '{name} of {organisation} was here.' },
  when: { 'zh-CN': '时间：{day} {time}', en: '{day}, {time}' },
  call: { 'zh-CN': '请拨打下面的电话，另约时间：', en: 'Please call us to agree another time:' },
  phone: { 'zh-CN': '请客户打哪个电话', en: 'The number to call' },
  phoneHint: {
    'zh-CN': '便条谁都能看到，不写故障和设备',
    en: 'Anybody can read the note: it says nothing of fault or device',
  },
  print: { 'zh-CN': '打印', en: 'Print' },
  share: { 'zh-CN': '发给客户', en: 'Send it' },
  left: { 'zh-CN': '便条已留下', en: 'I left the note' },
} satisfies { [name: string]: Text }
