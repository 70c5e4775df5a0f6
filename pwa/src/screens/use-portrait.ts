import { useEffect, useState } from 'react'
import { useSetting } from '../record-store/index.ts'

/** An address to show the engineer's photo by; undefined where there is none. */
export function usePortrait(): string | undefined {
  const [jpeg] = useSetting('portrait')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!jpeg) return setAddress(undefined)
    const made = URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [jpeg])
  return address
}
