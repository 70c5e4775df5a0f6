import { useEffect } from 'react'
import { base64Of } from '../base64.ts'
import { ask, type Site } from '../messages.ts'
import { limits } from '../pdf/limits.ts'
import type { Desk } from '../tickets/desk.ts'

const looked = new Set<string>()

/**
 * Notices that the record's PDF is among the ticket's files, whoever put it there: what the page links to by its name is
 * fetched as a person would, and compared, once.
 */
export function useFilesThere(
  desk: Desk | undefined,
  { helpdesk }: Site,
  onDesk: (desk: Desk) => void,
): void {
  useEffect(() => {
    const { record, ticket } = desk ?? {}
    if (ticket === undefined || !record || record.attachedAt !== undefined) return
    for (const link of linksTo(record.pdf, helpdesk.fileLinks)) {
      const look = `${record.hash} ${link}`
      if (looked.has(look)) continue
      looked.add(look)
      fetched(link).then(
        async (file) => file && onDesk(await ask('seen', { ticket, file })),
        // Not to be had: then it isn't known to be there.
        () => undefined,
      )
    }
  }, [desk, helpdesk, onDesk])
}

function linksTo(name: string, fileLinks: string | undefined): readonly string[] {
  if (fileLinks === undefined) return []
  const all = [...document.querySelectorAll(fileLinks)]
  return all.flatMap((link) =>
    link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    plain(nameIn(link)) === plain(name)
      ? [link.href]
      : [],
  )
}

function nameIn({ pathname }: HTMLAnchorElement): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Helpdesks write some characters of a name in their own way. */
const plain = (name: string) => name.replace(/[^\p{L}\p{N}.]+/gu, '_')

async function fetched(link: string): Promise<string | undefined> {
  const answer = await fetch(link, { credentials: 'same-origin' })
  if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > limits.file) return undefined
  return base64Of(await answer.blob())
}
