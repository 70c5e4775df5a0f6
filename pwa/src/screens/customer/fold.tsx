import { type ReactNode, useState } from 'react'
import { Icon } from '../../parts/actions/icon.tsx'

/** More to read, for those who want it. What is inside is made when it is first opened. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="customer-fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Icon name="down" />
        {title}
      </summary>
      {wasOpened && children}
    </details>
  )
}
