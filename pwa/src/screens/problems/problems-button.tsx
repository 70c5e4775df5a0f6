import type { Phase } from '@countersign/shared/standard'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { Button } from '../../parts/actions/button.tsx'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useVisitId } from '../visit-desk.tsx'
import { ProblemsSheet, title } from './problems-sheet.tsx'

/** 'Something is wrong…': the problems of this phase. One that the address names is open already. */
export function ProblemsButton({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const [search] = useSearchParams()
  const [isOpen, setOpen] = useState(false)
  const asked = search.get('problem')
  const close = () => {
    setOpen(false)
    if (asked) go(routes.phase(visit, phase), { replace: true })
  }
  return (
    <>
      <Button isWide icon="warning" onPress={() => setOpen(true)}>
        {say(title)}
      </Button>
      {(isOpen || asked) && (
        <ProblemsSheet
          key={asked}
          phase={phase}
          asked={asked}
          subject={search.get('subject') ?? undefined}
          onClose={close}
        />
      )}
    </>
  )
}
