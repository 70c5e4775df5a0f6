import { useEffect, useState } from 'react'
import { useRecordStore } from './use-record-store.ts'

/** An address to show a stored photo by; undefined until it is read, null when it isn't on this device. */
export function usePhoto(hash: string): string | null | undefined {
  const store = useRecordStore()
  const [address, setAddress] = useState<string | null>()
  useEffect(() => {
    let made: string | undefined
    let wanted = true
    store.photos.get(hash).then(
      (photo) => {
        if (!wanted) return
        made = photo && URL.createObjectURL(photo)
        setAddress(made ?? null)
      },
      () => wanted && setAddress(null),
    )
    return () => {
      wanted = false
      if (made) URL.revokeObjectURL(made)
    }
  }, [store, hash])
  return address
}
