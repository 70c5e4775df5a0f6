import { MasterOverview } from './master-overview.tsx'
import { TablePage } from './table-page.tsx'
import { tables, times } from './tables.ts'
import { TimesPage } from './times-page.tsx'

/** What the organisation knows: all of it, or the table that the address names. */
export function MasterScreen({ table: name }: { table: string | undefined }) {
  const table = tables.find((one) => one.name === name)
  if (!table) return <MasterOverview />
  return table === times ? <TimesPage /> : <TablePage table={table} />
}
