import { useEffect, useState } from 'react'
import { useRecordStore } from './use-record-store.ts'

/** Addresses to show stored photos by, by hash; one that isn't read yet, or isn't on this device, is left out. */
export function usePhotoAddresses(hashes: readonly string[]): Readonly<{ [hash: string]: string }> {
  const store = useRecordStore()
  const [addresses, setAddresses] = useState<Readonly<{ [hash: string]: string }>>({})
  const wanted = hashes.join(' ')
  useEffect(() => {
    const made: string[] = []
    let isWanted = true
    for (const hash of new Set(wanted.split(' ').filter(Boolean))) {
      store.photos.get(hash).then(
        (photo) => {
          if (!photo || !isWanted) return
          const address = URL.createObjectURL(photo)
          made.push(address)
          setAddresses((known) => ({ ...known, [hash]: address }))
        },
        () => undefined,
      )
    }
    return () => {
      isWanted = false
      for (const address of made) URL.revokeObjectURL(address)
    }
  }, [store, wanted])
  return addresses
}
