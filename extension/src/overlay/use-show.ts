import { useCallback, useState } from 'react'
import type { Guest } from '../guest/bridge.ts'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import type { Doing } from './doing.tsx'

interface Show {
  /** The element of the page that is shown now. */
  readonly shown: Element | undefined
  readonly show: Doing['show']
  readonly showNone: () => void
}

/** Finds where a field stands on the page, to be shown there. */
export function useShow({ fields }: Helpdesk, find: Guest['find']): Show {
  const [shown, setShown] = useState<Element>()
  const show: Doing['show'] = useCallback(
    (wanted) => {
      const places = wanted.flatMap((field) => fields[field] ?? [])
      const element = places.map((place) => withRoom(find(place))).find((one) => one)
      setShown(element)
      return element !== undefined
    },
    [fields, find],
  )
  const showNone = useCallback(() => setShown(undefined), [])
  return { shown, show, showNone }
}

/** How far it is from a value to the row in which it stands beside its label. */
const nearby = 3

/** An element that can be seen: where nothing stands in a field, the row it is in. */
function withRoom(element: Element | null | undefined, left = nearby): Element | undefined {
  if (!element || left === 0) return undefined
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 ? element : withRoom(element.parentElement, left - 1)
}
