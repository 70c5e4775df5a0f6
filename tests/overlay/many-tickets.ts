import type { Worker } from '@playwright/test'

/** So many tickets, as if somebody had looked at each of them: every other with a time, today or around it. */
export const hasSeen = (background: Worker, origin: string, count: number): Promise<void> =>
  background.evaluate(
    async ({ origin, count }) => {
      const minutes = (n: number) => new Date(Date.now() + n * 60_000).toISOString()
      const opening = indexedDB.open('countersign-tickets')
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('tickets')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const change = db.transaction('tickets', 'readwrite')
      for (let n = 1; n <= count; n++) {
        const reading = {
          'ticket.number': `${n}`,
          subject: `门店收银机无法开机，第 ${n} 次`,
          'customer.unit': `客户 ${n}`,
          owner: `工程师 ${n % 20}`,
          ...(n % 2 === 0 && { appointment: minutes(120 + ((n * 37) % 9000)) }),
        }
        const ticket = {
          ...{ origin, id: `${n}`, url: `${origin}/issues/${n}`, readAt: minutes(0) },
          readings: { [`/issues/${n}`]: reading },
          ...{ dispatches: [], announced: [], records: [], closings: [], settled: [] },
        }
        change.objectStore('tickets').put(ticket, `${origin} ${n}`)
      }
      await new Promise<void>((resolve) => {
        change.oncomplete = () => resolve()
      })
      db.close()
      const channel = new BroadcastChannel('countersign-tickets')
      channel.postMessage('changed')
      channel.close()
    },
    { origin, count },
  )
