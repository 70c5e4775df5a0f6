import type { Audience, Record as ServiceRecord } from '@countersign/shared/record'
import type { Lang, Text } from '@countersign/shared/text'
import { useEffect, useMemo, useState } from 'react'
import { documents, photosOf, wordsFor } from '../document/index.ts'
import { useRecordStore } from '../record-store/index.ts'

/**
 * A record's pages as SVG pictures. They are made anew whenever what is wanted changes; until then the former ones
 * stay, and `isFresh` is false.
 */
export function usePages(record: ServiceRecord, lang: Lang, audience: Audience) {
  const store = useRecordStore()
  const wanted = useMemo(() => ({ record, lang, audience }), [record, lang, audience])
  const [made, setMade] = useState<{ wanted: typeof wanted; pages: readonly string[] }>()
  const [failed, setFailed] = useState<Text>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes them anew
  useEffect(() => {
    let isWanted = true
    setFailed(undefined)
    photosOf(store, wanted.record)
      .then((photos) => documents.pages(wanted, photos))
      .then(
        (pages) => isWanted && setMade({ wanted, pages }),
        (error) => isWanted && setFailed(wordsFor(error)),
      )
    return () => {
      isWanted = false
    }
  }, [store, wanted, attempt])
  return {
    pages: made?.pages,
    isFresh: made?.wanted === wanted,
    failed,
    retry: () => setAttempt((before) => before + 1),
  }
}
