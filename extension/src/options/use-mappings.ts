import type { Refusal } from '@countersign/shared/field'
import { useCallback, useEffect, useState } from 'react'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { ownMappings } from '../settings/mappings.ts'
import { readPolicy, type SiteSetting } from '../settings/settings.ts'

interface Mappings {
  /** Made or imported here. */
  readonly own: readonly Helpdesk[]
  /** What an administrator set: it can't be changed here. */
  readonly set: readonly Helpdesk[]
  readonly setSites: readonly SiteSetting[]
  readonly wrong: readonly Refusal[]
}

/** The mappings there are, and what the policy sets beside them; anew whenever they change. */
export function useMappings(): Mappings {
  const [mappings, setMappings] = useState<Mappings>({ own: [], set: [], setSites: [], wrong: [] })
  const look = useCallback(async () => {
    const [own, { mappings: set, settings, wrong }] = await Promise.all([ownMappings(), readPolicy()])
    setMappings({ own, set, setSites: settings.sites ?? [], wrong })
  }, [])
  useEffect(() => {
    const changed = () => void look()
    changed()
    chrome.storage.onChanged.addListener(changed)
    return () => chrome.storage.onChanged.removeListener(changed)
  }, [look])
  return mappings
}
