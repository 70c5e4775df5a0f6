import {
  customersTable,
  holidaysTable,
  hotlinesTable,
  kitsTable,
  partsTable,
  slasTable,
  softwareTable,
  type Table,
  timesTable,
  travelTable,
} from '@countersign/shared/master-tables'
import { timeNames } from '@countersign/shared/standard'

export const times = timesTable(timeNames)

/** Every table of the master data, in the order they are shown. */
export const tables: readonly Table[] = [
  customersTable,
  partsTable,
  softwareTable,
  slasTable,
  holidaysTable,
  travelTable,
  kitsTable,
  hotlinesTable,
  times,
]
