import { isRefusal, type Refusal } from '@countersign/shared/field'
import {
  type Fact,
  isSignature,
  type Place,
  type Record as ServiceRecord,
  type Strokes,
} from '@countersign/shared/record'
import { useRef, useState } from 'react'
import { deviceTime } from '../../clock/index.ts'
import { isRepeat, sketchOf } from '../../ink/repeats.ts'
import { type RecordOptions, useDraft, useRecordStore } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useVisitId } from '../visit-desk.tsx'
import { likelySigner, refusedFact, type Sight, type SignerDraft, signedFact } from './signing.ts'

/** What the customer writes on a signing page, kept at every stroke and letter. */
export interface Signing {
  readonly strokes: Strokes
  readonly signer: SignerDraft
  readonly reason: string
  readonly keepStrokes: (strokes: Strokes) => void
  readonly keepSigner: (signer: SignerDraft) => void
  readonly keepReason: (reason: string) => void
  readonly see: (sight: Pick<Sight, 'pages' | 'pagesSeen'>) => void
  readonly sign: () => void
  readonly refuse: () => void
  /** What the customer has given since this page was opened. */
  readonly given: 'signed' | 'refused' | null
  /** What is drawn now is a copy of an earlier signature on this device. */
  readonly isCopy: boolean
  /** What was not taken, and why. */
  readonly refusal: Refusal | null
}

/**
 * Signs these places, in order, with one drawing. `name` keeps the drafts of one page apart from another's.
 */
export function useSigning(places: readonly Place[], name: string): Signing {
  const store = useRecordStore()
  const visit = useVisitId()
  const { lang } = useLang()
  const [strokes = [], keepStrokes] = useDraft<Strokes>(visit, `${name}.ink`)
  const [kept, keepSigner] = useDraft<SignerDraft>(visit, `${name}.signer`)
  const [reason = '', keepReason] = useDraft(visit, `${name}.reason`)
  const likely = useLikelySigner(places)
  const signer = kept ?? likely
  const [openedAt] = useState(() => deviceTime(Date.now()))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [copy, setCopy] = useState<Strokes | null>(null)
  const seen = useRef({ pages: 0, pagesSeen: 0 })
  const isActing = useRef(false)

  const given = useGiven(places.at(-1) ?? 2)

  const drafts = [`${name}.ink`, `${name}.signer`, `${name}.reason`]

  const once = async (act: () => Promise<void>) => {
    if (isActing.current) return
    isActing.current = true
    await act()
    isActing.current = false
  }
  const give = async (
    fact: (place: Place, record: ServiceRecord) => Fact,
    also: RecordOptions['also'] = [],
  ) => {
    // Each takes effect at once, so the next is made of a record that holds the one before.
    const answers = places.map((place) =>
      store.record(
        visit,
        fact(place, store.visit(visit).getSnapshot().record),
        place === places.at(-1) ? { drafts, also } : {},
      ),
    )
    const refused = (await Promise.all(answers)).find(isRefusal)
    if (refused) setRefusal(refused)
  }
  const sign = async () => {
    const sketch = sketchOf(strokes)
    // Where storage doesn't answer, the customer is not kept waiting for it.
    const earlier = await store.sketches.all().catch(() => [])
    if (earlier.some((one) => isRepeat(one, sketch))) return setCopy(strokes)
    // One drawing stands for all the places here; it is an earlier one only from the next time on.
    const also = [store.sketches.kept(visit, sketch)]
    await give((place, record) => signedFact(record, place, { signer, strokes, sight: sight() }), also)
  }
  const refuse = () =>
    give((place, record) =>
      refusedFact(record, place, { reason, person: signer.name.trim() || '—', sight: sight() }),
    )
  const sight = () => ({ lang, openedAt, ...seen.current })

  return {
    strokes,
    signer,
    reason,
    keepStrokes: (next) => {
      // Drawing doesn't take the focus away: a name typed just before would stay unfinished.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      keepStrokes(next.length > 0 ? next : undefined)
    },
    keepSigner,
    keepReason,
    see: ({ pages, pagesSeen }) => {
      seen.current = { pages, pagesSeen: Math.max(pagesSeen, seen.current.pagesSeen) }
    },
    sign: () => once(sign),
    refuse: () => once(refuse),
    given,
    isCopy: copy !== null && copy === strokes,
    refusal,
  }
}

/** What came to stand at a place since it was first looked at. */
function useGiven(place: Place): Signing['given'] {
  const stands = useFacts(({ places }) => places[place])
  const [before] = useState(stands?.event)
  if (!stands || stands.event === before) return null
  return isSignature(stands) ? 'signed' : 'refused'
}

function useLikelySigner(places: readonly Place[]): SignerDraft {
  return useFacts((state) => likelySigner(state, places), isSameSigner)
}

function isSameSigner(a: SignerDraft, b: SignerDraft): boolean {
  return a.name === b.name && a.relation === b.relation && a.identified === b.identified
}
