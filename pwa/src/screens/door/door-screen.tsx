import type { Payload } from '@countersign/shared/record'
import { doorStep, viewOf } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAround } from '../../around/index.ts'
import { deviceTime, useSeconds } from '../../clock/index.ts'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { Saving } from '../saving.tsx'
import { useFacts, useStandard, useTell, useVisitId } from '../visit-desk.tsx'
import { VisitGate } from '../visit-gate.tsx'
import { DoorClock } from './door-clock.tsx'
import { DoorOutcome } from './door-outcome.tsx'
import { DoorTries } from './door-tries.tsx'
import { NextAtTheDoor } from './next-at-the-door.tsx'

export type How = Payload<'door-tried'>['how']
export type Outcome = Payload<'door-tried'>['outcome']

/** What was done at the door, and what most likely came of it. */
export interface Tried {
  readonly how: How
  readonly likely: Outcome
}

/** At the door: the bell, the knocks, the phone, the note, one after another. All of it comes from the record. */
export function DoorScreen({ visit }: { visit: string }) {
  return (
    <VisitGate visit={visit}>
      <AtTheDoor />
    </VisitGate>
  )
}

function AtTheDoor() {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const tell = useTell()
  const now = useSeconds()
  const standard = useStandard()
  const around = useAround(visit)
  const state = useFacts((state) => state)
  const { customer } = state.job
  // What has been tried and nobody has said the outcome of.
  const [trying, setTrying] = useState<Tried | null>(null)
  const { times } = viewOf(standard, state, deviceTime(now), around)
  const at = doorStep(state, now, times)
  const record = async (outcome: Outcome) => {
    if (trying) await tell({ type: 'door-tried', payload: { how: trying.how, outcome } })
    setTrying(null)
  }
  return (
    <PageFrame
      title={say(words.title)}
      detail={[customer?.unit, customer?.address].filter(Boolean).join(' · ')}
      onBack={() => go(routes.phase(visit, 'meet'))}
      aside={<Saving />}
    >
      <div className="stack" data-gap="large">
        {trying ? (
          <DoorOutcome {...trying} onOutcome={record} onBack={() => setTrying(null)} />
        ) : (
          <NextAtTheDoor at={at} onTried={setTrying} />
        )}
        <DoorClock at={at} times={times} hasBegun={state.doorTries.length > 0} />
        <DoorTries />
      </div>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '敲门', en: 'At the door' },
} satisfies { [name: string]: Text }
