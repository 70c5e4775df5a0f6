import { type DragEvent, useRef, useState } from 'react'
import { base64Of } from '../../base64.ts'
import { useSay } from '../../lang.tsx'
import { ask, type Site } from '../../messages.ts'
import { limits, tooLarge } from '../../pdf/limits.ts'
import type { Desk, DeskSignature } from '../../tickets/desk.ts'
import { words } from '../words.ts'
import { Attach } from './attach.tsx'
import { Closings } from './closings.tsx'

interface RecordProps {
  desk: Desk
  site: Site
  onDesk: (desk: Desk) => void
}

/** The record the tablet made: dropped here, checked, shown with both signatures, and put on the ticket. */
export function RecordSection({ desk, site, onDesk }: RecordProps) {
  const { say } = useSay()
  const picker = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [word, setWord] = useState<string>()

  const read = async (chosen: File | undefined) => {
    if (!chosen || isBusy) return
    if (chosen.size > limits.file) return setWord(say(tooLarge.say))
    setBusy(true)
    setWord(undefined)
    try {
      const pdf = await base64Of(chosen)
      const answer = await ask('record', { ticket: desk.ticket, name: chosen.name, pdf })
      if (!answer) return setWord(say(words.failed))
      if ('refused' in answer) return setWord(say(answer.say))
      onDesk(answer.desk)
    } catch {
      setWord(say(words.failed))
    } finally {
      setBusy(false)
    }
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void read(event.dataTransfer.files[0])
  }
  const { record } = desk
  return (
    <section>
      <h3>{say(words.record)}</h3>
      {record && (
        <>
          <p>
            {record.number} <small>{record.pdf}</small>
          </p>
          <div className="signatures">
            {record.signatures.map((one) => (
              <Signature key={one.place} signature={one} />
            ))}
          </div>
          {record.missing.length > 0 && (
            <>
              <p className="trouble">{say(words.missing)}</p>
              <ul>
                {record.missing.map((one) => (
                  <li key={one.en}>{say(one)}</li>
                ))}
              </ul>
            </>
          )}
          <Attach key={record.hash} record={record} desk={desk} site={site} onDesk={onDesk} />
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <div
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={dropped}
        aria-busy={isBusy}
      >
        <p>{say(isBusy ? words.checking : words.drop)}</p>
        <button type="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {say(words.choose)}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/pdf"
          hidden
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </div>
      <p className="word" role="status">
        {word}
      </p>
      <Closings desk={desk} site={site} onDesk={onDesk} />
    </section>
  )
}

function Signature({ signature: { place, signer, refused, ink } }: { signature: DeskSignature }) {
  const { say } = useSay()
  return (
    <figure>
      {ink ? (
        <svg role="img" aria-label={signer} viewBox={`0 0 1000 ${ink.height}`}>
          <path d={ink.drawing} fill="none" stroke="currentColor" strokeWidth={9} strokeLinecap="round" />
        </svg>
      ) : (
        <span className="empty" />
      )}
      <figcaption>
        {say(words.place, { place })} ·{' '}
        {refused ? say(words.refusedBy, { reason: refused }) : (signer ?? say(words.unsigned))}
      </figcaption>
    </figure>
  )
}
